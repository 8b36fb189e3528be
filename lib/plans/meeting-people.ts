import { contactName, type Named } from "@/lib/customers/contact-name"

type Person = { id: string } & Named

/** Who is met, in one line: "Hanna Berg, Head of Training, and 2 others". */
export function meetingPeople(
  contacts: readonly Person[],
  chosen: { mainContactId: string | null; otherContactIds: readonly string[] },
): string {
  const main = contacts.find(({ id }) => id === chosen.mainContactId)
  if (!main) return "Nobody to meet yet"
  const who = [contactName(main, "start"), main.name.trim() ? main.title.trim() : ""].filter(Boolean).join(", ")
  const others = chosen.otherContactIds.length
  if (others === 0) return who
  return `${who}, and ${others === 1 ? "one other" : `${others} others`}`
}
