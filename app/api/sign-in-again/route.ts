import { publicRoute } from "@/app/_server/doors/public-route"
import { enterAgain } from "@/app/_server/enter-again"
import { signInInput } from "@/lib/people/sign-in-input"

export const POST = publicRoute({
  body: signInInput.pick({ email: true, password: true }),
  run: async (asked) => {
    await enterAgain(asked)
    return { signedIn: true }
  },
})
