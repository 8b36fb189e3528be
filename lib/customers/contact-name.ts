/** Who a contact is on a page; one of the two may be empty. */
export type Named = { name: string; title: string }

const FORMS_OF_ADDRESS = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "dr",
  "prof",
  "sir",
  "dame",
  "herr",
  "frau",
  "mme",
  "m",
])

const isFormOfAddress = (word: string) => FORMS_OF_ADDRESS.has(word.toLowerCase().replaceAll(".", ""))

/** The name, or "the Head of Training" where only the role is known. `start` begins a line with a capital. */
export function contactName({ name, title }: Named, at: "start" | "middle" = "middle"): string {
  if (name.trim()) return name.trim()
  const role = title.trim().replace(/^the\s+/i, "")
  return role ? `${at === "start" ? "The" : "the"} ${role}` : `${at === "start" ? "Your" : "your"} contact`
}

/** For a line of its own: "Hanna Berg, Head of Training", or "The Head of Training". */
export const nameAndTitle = (contact: Named): string =>
  [contactName(contact, "start"), contact.name.trim() ? contact.title.trim() : ""].filter(Boolean).join(", ")

/**
 * What one calls them in a sentence: the first name; form of address and name where no first name is known
 * ("Dr Berg"); "the Head of Training" where no name is.
 */
export function firstName(contact: Named): string {
  const name = contact.name.trim()
  if (!name) return contactName(contact)
  const [last = "", first = ""] = name.split(",", 2).map((part) => part.trim())
  const words = (first ? `${first} ${last}` : name).split(/\s+/)
  const lead = words.findIndex((word) => !isFormOfAddress(word))
  if (lead <= 0) return words[0] ?? name
  return words.length - lead === 1 ? words.join(" ") : (words[lead] ?? name)
}
