/** What a person wrote, under its name; nothing where nothing was written. */
export function WrittenWords({ label, children, always }: { label: string; children: string; always?: boolean }) {
  if (!children.trim() && !always) return null
  return (
    <div className="grid grid-cols-1 gap-1 max-w-words">
      <h3 className="text-small text-quiet font-normal">{label}</h3>
      <p className="font-serif whitespace-pre-line">{children.trim() || "Nothing yet."}</p>
    </div>
  )
}
