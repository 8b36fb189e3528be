/** Says of a field what somebody else wrote in it meanwhile; undefined where that is what stands here, or nobody did. */
export function differing(own: string, theirs: string | undefined, said: string | null = null): string | undefined {
  if (theirs === undefined || theirs === own) return undefined
  return theirs === "" ? "Somebody else left this empty." : `Somebody else wrote: ${said ?? theirs}`
}
