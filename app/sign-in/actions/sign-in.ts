"use server"

import { publicAction } from "@/app/_server/doors/public-action"
import { enter } from "@/app/_server/enter"
import { paths } from "@/lib/paths"
import { returnPath } from "@/lib/people/return-path"
import { signInInput } from "@/lib/people/sign-in-input"

export const signIn = publicAction({
  input: signInInput,
  run: async ({ next, ...asked }) => {
    await enter(asked)
    return { next: returnPath(next) ?? paths.home() }
  },
})
