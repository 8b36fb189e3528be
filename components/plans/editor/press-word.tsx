type Props = {
  /** What the form does, as its buttons say it. */
  press: string
  /** The word on it. */
  word: string
  /** What it is about, said to whoever cannot see which line it stands at. */
  about?: string
}

/** A button of the plan's form that reads as a word beside a field; it works without script, like every other. */
export function PressWord({ press, word, about }: Props) {
  return (
    <button
      type="submit"
      name="press"
      value={press}
      className="text-button text-small"
      aria-label={about ? `${word}: ${about}` : undefined}
    >
      {word}
    </button>
  )
}
