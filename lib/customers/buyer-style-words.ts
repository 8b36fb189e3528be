import type { BuyerStyle } from "@/lib/relationships/buyer-style"

/** What each buyer style is called, and how one knows it. */
export const BUYER_STYLE_WORDS = {
  open: { label: "Open", means: "Says what they think, and likes you to say what you are after." },
  neutral: {
    label: "Neutral",
    means: "Hears you out and keeps their own counsel. Choose this if you do not know yet.",
  },
  guarded: { label: "Guarded", means: "Steps back when they feel a sale coming." },
} as const satisfies Record<BuyerStyle, { label: string; means: string }>
