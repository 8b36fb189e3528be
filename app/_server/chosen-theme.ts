import { cookies } from "next/headers"
import { THEME_COOKIE, type Theme, themeFrom } from "@/lib/theme"

/** The theme this device has chosen. */
export const chosenTheme = async (): Promise<Theme> => themeFrom((await cookies()).get(THEME_COOKIE)?.value)
