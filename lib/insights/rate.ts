import { wilsonInterval } from "./wilson"

/** So many of so many. A share is never shown without both. */
export type Rate = { met: number; of: number }

/** Below this many nothing is concluded from a share. */
export const ENOUGH = 10

export const isTooFew = ({ of }: Rate): boolean => of < ENOUGH

export const addRates = (rates: readonly Rate[]): Rate =>
  rates.reduce((sum, { met, of }) => ({ met: sum.met + met, of: sum.of + of }), { met: 0, of: 0 })

/** "78 %" */
export const sayShare = ({ met, of }: Rate): string => `${percent(of === 0 ? 0 : met / of)} %`

/** "62 to 88 %": where the true share most likely lies. */
export function sayInterval({ met, of }: Rate): string {
  const { low, high } = wilsonInterval(met, of)
  return `${percent(low)} to ${percent(high)} %`
}

/** "31 of 40, 78 % (62 to 88 %)"; "3 of 4; too few to say"; "none yet". */
export function sayRate(rate: Rate): string {
  if (rate.of === 0) return "none yet"
  const count = `${rate.met} of ${rate.of}`
  return isTooFew(rate) ? `${count}; too few to say` : `${count}, ${sayShare(rate)} (${sayInterval(rate)})`
}

const percent = (share: number): number => Math.round(share * 100)
