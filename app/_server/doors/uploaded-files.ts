import type { UploadedFile } from "@/lib/uploaded-file"
import { keptWords } from "./kept-words"

/** What an empty file is called where nothing was chosen: without script, and by what calls an action with it. */
const NOT_CHOSEN = new Set(["", "undefined", "blob"])

/**
 * The files of a form, by the names an action takes and the most bytes it takes of each; of several under one name
 * the first. Where none was chosen there is no file: a browser sends one without bytes then, and React names it.
 */
export async function uploadedFiles(
  form: unknown,
  taken: Readonly<Record<string, number>>,
): Promise<Record<string, UploadedFile | undefined>> {
  const files: Record<string, UploadedFile | undefined> = {}
  for (const [field, most] of Object.entries(taken)) {
    const sent = form instanceof FormData ? form.get(field) : null
    const isChosen = sent instanceof File && (sent.size > 0 || !NOT_CHOSEN.has(sent.name))
    files[field] = isChosen
      ? { name: keptWords(sent.name), bytes: sent.size > most ? "too-large" : new Uint8Array(await sent.arrayBuffer()) }
      : undefined
  }
  return files
}
