import type { BuyerStyle } from "@/lib/relationships/buyer-style"

/** What each buyer style is called, how one knows it, and what to say where one is chosen. */
export const BUYER_STYLE_WORDS = {
  open: { label: "Open", means: "Says what they think, and likes you to say what you are after." },
  neutral: {
    label: "Neutral",
    means: "Hears you out and keeps their own counsel.",
    choose: "Choose this if you do not know yet.",
  },
  guarded: { label: "Guarded", means: "Steps back when they feel a sale coming." },
} as const satisfies Record<BuyerStyle, { label: string; means: string; choose?: string }>

/** How one knows a style, where it is to be chosen. */
export function buyerStyleHint(style: BuyerStyle): string {
  const { means, choose }: { means: string; choose?: string } = BUYER_STYLE_WORDS[style]
  return choose ? `${means} ${choose}` : means
}
