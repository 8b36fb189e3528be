/** The entries of a list written as prose, parted by commas; line ends are only blanks. */
export function listed(text: string): readonly string[] {
  return text
    .split(",")
    .map((entry) => entry.trim().replace(/\s+/gu, " "))
    .filter((entry) => entry !== "")
}
