import * as z from "zod"
import { COMMON_PASSWORDS } from "./common-passwords"

/** A new password: 8 to 128 characters of any kind, and not one that everybody tries first. */
export const newPassword = z
  .string("Choose a password.")
  .min(8, "Choose at least 8 characters. A few words in a row are easy to remember.")
  .max(128, "Choose at most 128 characters.")
  .refine(
    (password) => !isCommon(password.toLowerCase().trim()),
    "That is one of the passwords tried first by everybody. Choose another.",
  )

// "password123456" is "password" with what everybody adds.
const isCommon = (password: string): boolean =>
  COMMON_PASSWORDS.has(password) || COMMON_PASSWORDS.has(password.replace(/[\d!?.@#$%*]+$/, ""))
