/** How a contact takes being told what we are after. */
export const BUYER_STYLES = ["open", "neutral", "guarded"] as const
export type BuyerStyle = (typeof BUYER_STYLES)[number]
