/**
 * Something that stops a command and that the reader can mend: one paragraph with the remedy in it.
 * Printed without a stack; any other error is a fault of ours and is printed with one.
 */
export class Trouble extends Error {
  /**
   * @param {string} code the name of the trouble, see `texts.mjs`
   * @param {string} paragraph what happened and what to do about it
   */
  constructor(code, paragraph) {
    super(paragraph)
    this.name = "Trouble"
    this.code = code
  }
}
