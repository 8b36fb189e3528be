import type { Metadata, Viewport } from "next"
import { cookies } from "next/headers"
import { connection } from "next/server"
import type { ReactNode } from "react"
import { THEME_COOKIE, themeFrom } from "@/lib/theme"
import { personVoice, personVoiceExtended, productVoice } from "./fonts"
import "./globals.css"

export const metadata: Metadata = {
  description: "Prepare a sales meeting: one objective, one fallback, and what the customer hears.",
}

const PAPER = { light: "#faf7f0", dark: "#121718" } as const

/** The browser's own bars take the paper's colour of the theme in force. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme()
  if (theme !== "system") return { themeColor: PAPER[theme] }
  return {
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: PAPER.light },
      { media: "(prefers-color-scheme: dark)", color: PAPER.dark },
    ],
  }
}

async function chosenTheme() {
  return themeFrom((await cookies()).get(THEME_COOKIE)?.value)
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is drawn per request: a nonce does not reach a page made at build time.
  await connection()
  const theme = await chosenTheme()
  const voices = `${productVoice.variable} ${personVoice.variable} ${personVoiceExtended.variable}`
  return (
    <html lang="en-GB" data-theme={theme} className={voices}>
      <body>{children}</body>
    </html>
  )
}
