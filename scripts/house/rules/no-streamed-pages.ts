import type { HouseRule } from "../source-file"

export const noStreamedPages: HouseRule = {
  name: "no-streamed-pages",
  promises:
    "No loading file: a streamed page answers 200 before it knows it is not found, and shows nothing without script.",
  broken: (files) =>
    files.filter(({ path }) => /^app\/(.*\/)?loading\.tsx$/.test(path)).map(({ path }) => `${path} streams its page`),
}
