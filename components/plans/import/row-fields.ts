import type { ImportRow } from "@/lib/calendar/import-row"

/** What the fields of one found meeting share. */
export type RowFields = {
  row: ImportRow
  /** The field's name in the form. */
  nameOf: (field: string) => string
  errorOf: (field: string) => string | undefined
  /** What was typed in it, as a refused form brought it back. */
  typed: (field: string) => string | undefined
}
