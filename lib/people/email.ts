import * as z from "zod"

/** An e-mail address in the one form it is kept in: lower case. */
export const emailShape = z
  .string("Write an e-mail address.")
  .trim()
  .toLowerCase()
  .min(1, "Write an e-mail address.")
  .max(254, "That is longer than an e-mail address can be.")
  .pipe(z.email("Write the whole e-mail address, such as rosa@example.com."))
