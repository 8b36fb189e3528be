import { Checkbox } from "@/components/ui/checkbox"
import { DISCLOSURE_FACTORS, type DisclosureFactor } from "@/lib/objectives/vocabulary"

type Props = {
  name: string
  words: Record<DisclosureFactor, string>
  ticked: readonly DisclosureFactor[]
  onTick: (factors: DisclosureFactor[]) => void
}

/** What else is true and moves the advice; all of it optional. */
export function FactorTicks({ name, words, ticked, onTick }: Props) {
  return DISCLOSURE_FACTORS.map((factor) => (
    <Checkbox
      key={factor}
      name={name}
      value={factor}
      checked={ticked.includes(factor)}
      onChange={(event) => {
        const rest = ticked.filter((other) => other !== factor)
        onTick(event.currentTarget.checked ? [...rest, factor] : rest)
      }}
    >
      {words[factor]}
    </Checkbox>
  ))
}
