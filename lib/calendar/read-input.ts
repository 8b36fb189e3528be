import * as z from "zod"
import { uploadedFile } from "@/lib/uploaded-file"
import { LARGEST_FILE } from "./calendar-text"

/** Step one of importing: a file, pasted text, or both. */
export const readInput = z
  .object({
    file: uploadedFile,
    text: z.string().max(LARGEST_FILE, "This is more than can be read at once. Paste less of it.").default(""),
  })
  .superRefine(({ file, text }, context) => {
    if (!file && text.trim() === "") {
      const message = "Choose a calendar file, or paste an invitation."
      context.addIssue({ code: "custom", path: ["text"], message })
    }
    if (file?.bytes === "too-large") {
      const message = `${file.name.slice(0, 100)} is larger than 3 MB. Export a shorter time, a few weeks ahead will do.`
      context.addIssue({ code: "custom", path: ["file"], message })
    }
  })
