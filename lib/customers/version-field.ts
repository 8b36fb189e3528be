import * as z from "zod"

/** The version a form was opened on, as a hidden field carries it. */
export const versionField = z
  .string("Open the page again: this form does not say what it changes.")
  .regex(/^[1-9]\d{0,8}$/, "Open the page again: this form does not say what it changes.")
  .transform(Number)
