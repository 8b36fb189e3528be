type Props = {
  /** The page's own shape, from top to bottom. */
  shapes: readonly ("title" | "line" | "block")[]
  /** Said to a screen reader: "The plan is loading". */
  label: string
}

/** The shape of a page that is on its way. */
export function Skeleton({ shapes, label }: Props) {
  return (
    <div className="skeleton" role="status" aria-busy="true">
      <p className="sr-only">{label}</p>
      {shapes.map((shape, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes have no other name and never move
        <span data-shape={shape} key={place} />
      ))}
    </div>
  )
}
