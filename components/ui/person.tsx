/** A person's name, kept whole whatever its script; `of` is where they belong: "Buyer, Hallmann". */
export function Person({ name, of }: { name: string; of?: string | undefined }) {
  return (
    <span>
      <bdi>{name}</bdi>
      {of ? <span className="text-quiet">, {of}</span> : null}
    </span>
  )
}
