/** Anchors that findings and other pages link to, by the form's field names; every other field is its own anchor. */
const ANCHORS: Partial<Record<string, string>> = {
  "entries.mainContactId": "contact",
  "entries.primaryWords": "primary",
  "entries.purpose": "purpose",
  "entries.fallbacks.0.words": "fallback",
  "entries.fallbacks.0.trigger": "fallback-trigger",
  "entries.hears": "hears",
  "entries.openingLine": "opening-line",
}

/** The id of a field's control. */
export const anchorOf = (name: string): string => ANCHORS[name] ?? name
