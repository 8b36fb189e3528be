"use client"

import { useState } from "react"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Reveal } from "@/components/ui/reveal"
import { Select } from "@/components/ui/select"
import type { FallbackStart } from "@/lib/objectives/fallback-starts"
import type { StartingPoints } from "@/lib/objectives/plan-review"
import { OBSTACLES, type Obstacle } from "@/lib/objectives/vocabulary"

type Props = {
  points: StartingPoints
  /** Words stand there already: the offer is one tap away, and no more. */
  folded: boolean
  onTake: (start: FallbackStart) => void
}

/** Three places to start a fallback from, for what is likeliest to block the primary; the rep may say that it is something else. */
export function PlacesToStart({ points, folded, onTake }: Props) {
  const [chosen, choose] = useState<Obstacle | null>(null)
  const obstacle = chosen ?? points.likeliest
  const places = (
    <div className="grid grid-cols-1 gap-4 max-w-words noscript:hidden">
      <Field
        name="obstacle"
        label="If …"
        hint="The likeliest thing in the way. Choose another if it is something else."
      >
        {(control) => (
          <Select
            {...control}
            name={undefined}
            value={obstacle}
            onChange={(event) => choose(event.currentTarget.value as Obstacle)}
          >
            {OBSTACLES.map((one) => (
              <option key={one} value={one}>
                {points.starts[one][0]?.trigger}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ul className="grid grid-cols-1 divide-y divide-hairline border-y border-hairline" aria-label="Places to start">
        {points.starts[obstacle].map((start) => (
          <li key={start.words} className="grid grid-cols-1 gap-2 py-3">
            <p className="font-serif">{start.words}</p>
            <div>
              <Button onClick={() => onTake(start)} aria-label={`Start from this: ${start.words}`}>
                Start from this
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
  return folded ? (
    <Reveal label="Three places to start">{places}</Reveal>
  ) : (
    <section className="grid grid-cols-1 gap-3 noscript:hidden" aria-label="Three places to start">
      <p className="font-medium">Three places to start. The blanks are yours.</p>
      {places}
    </section>
  )
}
