import type { PlainDate } from "@/lib/relationships/sign"
import type { Steps } from "./period"

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** A week by its Monday, "23 Nov"; a month by its name and year, "Nov 2026". */
export function sayStep(start: PlainDate, unit: Steps["unit"]): string {
  const [year = "", month = "1", day = "1"] = start.split("-")
  const name = MONTHS[Number(month) - 1] ?? ""
  return unit === "week" ? `${Number(day)} ${name}` : `${name} ${year}`
}
