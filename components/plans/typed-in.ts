import type { FormState } from "@/lib/form-state"

/** The one line typed in a field, as a refused form brought it back. */
export const typedIn =
  ({ values }: FormState) =>
  (name: string): string | undefined => {
    const value = values[name]
    return typeof value === "string" ? value : undefined
  }
