import type { Metadata, Viewport } from "next"
import { cookies } from "next/headers"
import { connection } from "next/server"
import type { ReactNode } from "react"
import { THEME_COOKIE, themeFrom } from "@/lib/theme"
import { personVoice, personVoiceExtended, productVoice } from "./fonts"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "Callcraft", template: "%s · Callcraft" },
  description: "Prepare a sales meeting: one objective, one fallback, and what the customer hears.",
}

/** The browser's own bars take the paper's colour of the theme in force. */
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f0" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn per request: a nonce does not reach a page made at build time.
  await connection()
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value)
  const voices = `${productVoice.variable} ${personVoice.variable} ${personVoiceExtended.variable}`
  return (
    <html lang="en-GB" data-theme={theme} className={voices}>
      <body>{children}</body>
    </html>
  )
}
