import type { ReactNode } from "react"

/** What is read in the car park and may be printed: one narrow column, one sheet of A4. What is folded is not printed. */
export function PrintPage({ children }: { children: ReactNode }) {
  return <article className="print-page">{children}</article>
}
