import { cookies } from "next/headers"
import { THEME_COOKIE, type Theme } from "@/lib/theme"
import { behindHttps } from "./env"

/** A year, in seconds. */
const KEPT_FOR = 365 * 24 * 60 * 60

/** Keeps the reader's choice of light and dark on this device. */
export async function setThemeCookie(theme: Theme): Promise<void> {
  const jar = await cookies()
  jar.set(THEME_COOKIE, theme, { httpOnly: true, sameSite: "lax", secure: behindHttps(), path: "/", maxAge: KEPT_FOR })
}
