// Plain Node without packages: this runs before anything is installed.
import { checkNode } from "./start/node-version.mjs"
import { endWith } from "./troubles/end-with.mjs"

try {
  checkNode()
  import("./test/main.mjs")
    .then(({ main }) => main())
    .then((code) => process.exit(code))
    .catch(endWith)
} catch (problem) {
  endWith(problem)
}
