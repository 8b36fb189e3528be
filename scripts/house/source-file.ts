/** One file of the project as the house rules see it: its path from the top, with `/`, and its text. */
export type SourceFile = { path: string; text: string }

/** A house rule: what it promises, and the files that break it, each with a sentence. */
export type HouseRule = { name: string; promises: string; broken: (files: readonly SourceFile[]) => string[] }

export const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path)
export const isCode = ({ path }: SourceFile): boolean => /\.(ts|tsx|mjs|cjs)$/.test(path)

/** Names a module exports at run time, in the order they stand; `default` for a default export. Types do not count. */
export function exportedNames(text: string): string[] {
  const names = [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(
    (match) => match[1] as string,
  )
  for (const [, list] of text.matchAll(/^export \{([^}]*)\}/gm)) {
    for (const part of (list as string).split(",")) {
      const name = part
        .trim()
        .split(/\s+as\s+/)
        .at(-1)
      if (name && !name.startsWith("type ")) names.push(name)
    }
  }
  if (/^export default /m.test(text)) names.push("default")
  return names
}
