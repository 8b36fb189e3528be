/** The forms of an English verb the rules tell apart. */
export type VerbForms = { base: string; third: string; past: readonly string[]; gerund: string }

// Verbs whose past is not built with -ed. A verb missing here is taken as regular.
const IRREGULAR: Record<string, readonly string[]> = {
  be: ["was", "were", "been"],
  become: ["became", "become"],
  begin: ["began", "begun"],
  bring: ["brought"],
  buy: ["bought"],
  build: ["built"],
  choose: ["chose", "chosen"],
  come: ["came", "come"],
  cut: ["cut"],
  do: ["did", "done"],
  draw: ["drew", "drawn"],
  drive: ["drove", "driven"],
  feel: ["felt"],
  find: ["found"],
  forget: ["forgot"],
  get: ["got"],
  give: ["gave", "given"],
  go: ["went", "gone"],
  hand: ["handed"],
  have: ["had"],
  hear: ["heard"],
  hold: ["held"],
  keep: ["kept"],
  know: ["knew", "known"],
  lead: ["led"],
  leave: ["left"],
  lend: ["lent"],
  let: ["let"],
  lose: ["lost"],
  make: ["made"],
  meet: ["met"],
  pay: ["paid"],
  put: ["put"],
  read: ["read"],
  ring: ["rang", "rung"],
  run: ["ran", "run"],
  say: ["said"],
  see: ["saw", "seen"],
  sell: ["sold"],
  send: ["sent"],
  set: ["set"],
  shake: ["shook", "shaken"],
  shoot: ["shot"],
  show: ["showed", "shown"],
  sit: ["sat"],
  speak: ["spoke", "spoken"],
  spend: ["spent"],
  stand: ["stood"],
  swear: ["swore", "sworn"],
  take: ["took", "taken"],
  teach: ["taught"],
  tell: ["told"],
  think: ["thought"],
  throw: ["threw", "thrown"],
  understand: ["understood"],
  wear: ["wore"],
  win: ["won"],
  write: ["wrote", "written"],
}
// Verbs of two syllables stressed on the second double their last letter too.
const DOUBLES = new Set([
  "commit",
  "admit",
  "permit",
  "refer",
  "prefer",
  "defer",
  "submit",
  "transfer",
  "enrol",
  "allot",
])

/** The forms of a verb from its base. */
export function verbForms(base: string): VerbForms {
  const sibilant = /(?:s|x|z|ch|sh|o)$/.test(base)
  const yToI = /[^aeiou]y$/.test(base)
  const doubles = DOUBLES.has(base) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)
  const stem = doubles ? base + base.slice(-1) : base
  const third =
    base === "be"
      ? "is"
      : base === "have"
        ? "has"
        : yToI
          ? `${base.slice(0, -1)}ies`
          : sibilant
            ? `${base}es`
            : `${base}s`
  const ed = yToI ? `${base.slice(0, -1)}ied` : base.endsWith("e") ? `${base}d` : `${stem}ed`
  const gerund = base.endsWith("e") && !base.endsWith("ee") && base !== "be" ? `${base.slice(0, -1)}ing` : `${stem}ing`
  return { base, third, past: IRREGULAR[base] ?? [ed], gerund }
}
