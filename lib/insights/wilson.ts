/** The point of the normal distribution that leaves 2.5 % above it. */
const Z = 1.959963984540054

/**
 * The 95 % interval of a share, by Wilson's score method: it stays within 0 and 1, and holds for small counts and shares
 * near either end, where the plain interval does not. Source: E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", J. Am. Stat. Assoc. 22 (1927), 209–212; recommended, with the values of the test, by
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 857–872. Of nothing everything is possible: 0 to 1.
 */
export function wilsonInterval(met: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const share = met / of
  const middle = share + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  return {
    low: met === 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: met === of ? 1 : Math.min(1, (middle + reach) / scale),
  }
}
