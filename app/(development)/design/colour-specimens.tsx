import { Section } from "@/components/ui/section"

const COLOURS = [
  ["paper", "bg-paper", "The ground"],
  ["sheet", "bg-sheet", "Dialogs and slips above it"],
  ["hairline", "bg-hairline", "Between things"],
  ["mark", "bg-mark", "Rules under fields, rings"],
  ["quiet", "bg-quiet", "Second sentences"],
  ["ink", "bg-ink", "Sentences"],
  ["accent", "bg-accent", "What can be done next"],
  ["accent-tint", "bg-accent-tint", "Advice, under words"],
  ["care", "bg-care", "What needs care"],
  ["care-tint", "bg-care-tint", "A finding, under words"],
  ["stop", "bg-stop", "What stops"],
  ["stop-tint", "bg-stop-tint", "Rarely"],
  ["pencil", "bg-pencil", "A colleague’s note"],
  ["pencil-tint", "bg-pencil-tint", "The same, under words"],
] as const

/** The colours, with what each is for. */
export function ColourSpecimens() {
  return (
    <Section id="colours" title="Colours">
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {COLOURS.map(([name, ground, use]) => (
          <li className="flex items-center gap-4" key={name}>
            <span className={`size-8 shrink-0 border border-mark ${ground}`} />
            <span>{name}</span>
            <span className="text-small text-quiet">{use}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
