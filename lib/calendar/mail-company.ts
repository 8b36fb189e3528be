/** Mail anybody can have says nothing of where they work. */
const ANYBODYS = new Set(
  "gmail googlemail outlook hotmail live msn yahoo icloud me mac aol gmx web proton protonmail mail fastmail zoho".split(
    " ",
  ),
)

/** Parts of an address that stand between a company's name and its country. */
const SECOND_LEVEL = new Set(["co", "com", "org", "net", "ac", "gov", "edu"])

/** The company's part of a mail address: "brackenfield-foods" of hanna@mail.brackenfield-foods.co.uk. Null where it says none. */
export function companyOf(email: string): string | null {
  const parts = (email.split("@")[1] ?? "").toLowerCase().split(".").filter(Boolean)
  parts.pop()
  if (parts.length > 1 && SECOND_LEVEL.has(parts.at(-1) ?? "")) parts.pop()
  const company = parts.at(-1)
  return company && !ANYBODYS.has(company) ? company : null
}

/** Whether two people's mail comes from one house; of mail anybody can have only the same address does. */
export function isSameHouse(one: string, other: string): boolean {
  if (one === other) return true
  const company = companyOf(one)
  return company !== null && company === companyOf(other)
}
