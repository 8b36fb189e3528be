/** Whether whoever is named to do something is one of us: the rep, or "we". */
export const isOurs = (name: string, rep: string): boolean =>
  name.trim().toLowerCase() === rep.trim().toLowerCase() ||
  /^(?:we|us|me|i|myself|ourselves|(?:our|my) .*)$/iu.test(name.trim())
