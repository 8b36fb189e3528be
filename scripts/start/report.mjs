const width = 12

/**
 * What a start prints: one line a step, with its time.
 * @param {NodeJS.WriteStream} out
 */
export function reportTo(out) {
  const column = (/** @type {string} */ name) => `  ${name.padEnd(width)}`
  return {
    /** @param {string} text */
    line(text = "") {
      out.write(`${text}\n`)
    },
    /** @param {string} name @param {string} text */
    note(name, text) {
      out.write(`${column(name)}${text}\n`)
    },
    /**
     * @template Result
     * @param {string} name
     * @param {string | null} meanwhile what to say while it runs, when it takes long enough to wonder
     * @param {() => Promise<[Result, string]>} work answers its result and what to say of it
     * @returns {Promise<Result>}
     */
    async step(name, meanwhile, work) {
      const began = performance.now()
      if (meanwhile) out.write(`${column(name)}${meanwhile}${out.isTTY ? "" : "\n"}`)
      try {
        const [result, text] = await work()
        const seconds = ((performance.now() - began) / 1000).toFixed(1)
        if (meanwhile && out.isTTY) out.write("\r\u001b[2K")
        out.write(`${column(name)}${text.padEnd(56)} ${seconds.padStart(5)} s\n`)
        return result
      } catch (problem) {
        if (meanwhile && out.isTTY) out.write("\n")
        throw problem
      }
    },
  }
}

/** @typedef {ReturnType<typeof reportTo>} Report */
