/** The first of the words of a name; a title keeps its surname ("Dr Okafor"). Empty when there is no name. */
export function firstNameIn(name: string | null | undefined): string {
  const words = (name ?? "").trim().split(/\s+/u, 6)
  const first = words[0] ?? ""
  if (!/^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|sister)\.?$/iu.test(first)) return first
  return [first, words[words.length - 1] ?? ""].join(" ").trim()
}
