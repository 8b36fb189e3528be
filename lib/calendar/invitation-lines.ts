import type { Invitee } from "./calendar-event"

/** What an invitation says under which heading; the headings of Outlook, Google and Apple, in English. */
const HEADINGS = {
  subject: /^(?:subject|title|event|what|invitation|updated invitation)$/,
  when: /^(?:when|date and time|date & time)$/,
  date: /^(?:date|day)$/,
  time: /^time$/,
  start: /^(?:starts?|begins?|from \(time\))$/,
  end: /^ends?$/,
  length: /^(?:duration|length)$/,
  where: /^(?:where|location|place|venue|room)$/,
  sent: /^(?:sent|received)$/,
  from: /^(?:from|organi[sz]er|organi[sz]ed by|host)$/,
  people:
    /^(?:to|cc|required(?: attendees?)?|optional(?: attendees?)?|attendees?|guests?|invitees?|participants?|who)$/,
} as const
export type Heading = keyof typeof HEADINGS

const MOST_LINES = 400
const LONGEST_LINE = 1_000
const A_LABELLED_LINE = /^\s*[*>_ ]*([A-Za-z][A-Za-z &()]{1,24}?)[*_ ]*\s*[::]\s*(.*)$/

/** The lines of an invitation under their headings; what stands under none is `rest`. */
export function invitationLines(text: string): { under: Partial<Record<Heading, string[]>>; rest: string[] } {
  const under: Partial<Record<Heading, string[]>> = {}
  const rest: string[] = []
  let open: Heading | null = null
  for (const raw of text.split(/\r\n|\r|\n/).slice(0, MOST_LINES)) {
    const line = raw.slice(0, LONGEST_LINE).trim()
    const [, label = "", value = ""] = A_LABELLED_LINE.exec(line) ?? []
    const labelled = headingOf(label)
    const alone = labelled ? null : headingOf(line)
    if (labelled) {
      if (value.trim()) under[labelled] = [...(under[labelled] ?? []), value.trim()]
      open = value.trim() && labelled !== "people" ? null : labelled
    } else if (alone) open = alone
    else if (line === "") open = null
    else if (open) under[open] = [...(under[open] ?? []), line]
    else rest.push(line)
  }
  return { under, rest }
}

const headingOf = (words: string): Heading | null => {
  const plain = words.trim().toLowerCase()
  if (plain === "" || plain.length > 26) return null
  return (Object.keys(HEADINGS) as Heading[]).find((heading) => HEADINGS[heading].test(plain)) ?? null
}

const AN_ADDRESS = /"?([^"<>;,@]*?)"?\s*[<([]?([\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)[>)\]]?/g
const MOST_PEOPLE = 20

/** The people some lines name, with or without their addresses. */
export function peopleIn(lines: readonly string[]): Invitee[] {
  return lines
    .flatMap((line): Invitee[] => {
      const plain = line.replace(/\s+[-–(]\s*(?:organi[sz]er|creator|optional|host)\)?\s*$/i, "")
      if (plain.includes("@"))
        return [...plain.matchAll(AN_ADDRESS)].map(([, name = "", email = ""]) => ({
          name: name.replaceAll(/^[\s'*-]+|[\s'*-]+$/g, "").slice(0, 120),
          email: email.toLowerCase(),
        }))
      const names = plain.split(plain.includes(";") ? ";" : ",").map((name) => name.trim())
      // A sentence is nobody's name.
      return names.flatMap((name) =>
        /^\p{Lu}[\p{L}'.-]*(?: [\p{L}'.-]+){1,4}$/u.test(name) ? [{ name, email: "" }] : [],
      )
    })
    .slice(0, MOST_PEOPLE)
}
