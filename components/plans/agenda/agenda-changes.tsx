import type { ChangedLine } from "@/lib/plans/compare-agendas"

const MARKS = { kept: "", added: "New: ", removed: "Goes: " } as const

/** What publishing would change for whoever has a link, line by line. Lines that stay are quiet. */
export function AgendaChanges({ lines }: { lines: readonly ChangedLine[] }) {
  return (
    <ul className="agenda-changes" aria-label="What changes">
      {lines.map(({ is, line }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may go and come; the list is never reordered
        <li key={at} data-is={is}>
          <span className="agenda-change-mark">{MARKS[is]}</span>
          {is === "removed" ? <del>{line}</del> : is === "added" ? <ins>{line}</ins> : line}
        </li>
      ))}
    </ul>
  )
}
