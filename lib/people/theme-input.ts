import * as z from "zod"
import { THEMES } from "../theme"

export const themeInput = z.object({ theme: z.enum(THEMES) })
