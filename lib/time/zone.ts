/** Whether this is a time zone the clock here knows, by its IANA name. Offsets such as `+01:00` are none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name) || name.length > 64) return false
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** Every zone to choose from, in order of name; `also` is a zone already chosen that must not be missing. */
export function zoneChoices(also: string): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", also])].sort()
}

/** A zone as people read it: `Europe/London` is "London", `America/Argentina/Salta` is "Salta". */
export const sayZone = (name: string): string => name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " ")
