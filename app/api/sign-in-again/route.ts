import { publicRoute } from "@/app/_server/doors/public-route"
import { enterAgain } from "@/app/_server/enter-again"
import { signInAgainInput } from "@/lib/people/sign-in-input"

export const POST = publicRoute({
  body: signInAgainInput,
  run: async (asked) => {
    await enterAgain(asked)
    return { signedIn: true }
  },
})
