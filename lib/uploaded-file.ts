import * as z from "zod"

/** A file as a form brought it, read by the door; one beyond what the action takes is not read. */
export type UploadedFile = { name: string; bytes: Uint8Array | "too-large" }

/** The shape of a file field; nothing where no file was chosen. Only a door makes what it takes. */
export const uploadedFile = z
  .object({ name: z.string(), bytes: z.instanceof(Uint8Array).or(z.literal("too-large")) }, "Choose a file.")
  .optional()
