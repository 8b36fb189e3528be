import { Prose } from "@/components/ui/prose"
import { Section } from "@/components/ui/section"

/** Two voices, three sizes. */
export function TypeSpecimens() {
  return (
    <Section
      id="type"
      title="Two voices"
      about="What the product says is set in Geist; what a person wrote, in Newsreader."
    >
      <p className="text-title font-semibold">Title, 28 on 36</p>
      <Prose>
        <p>
          Body, 16 on 24. Set a meeting objective that someone else could check afterwards, then write down what you
          would still take if it genuinely cannot be had.
        </p>
      </Prose>
      <Prose voice="person">
        <p>
          Body, 16 on 28. She told us in March that the planners are drowning, and asked whether we knew anyone who had
          done the change without stopping the line. Zażółć gęślą jaźń.
        </p>
      </Prose>
      <p className="text-small text-quiet">Small, 14 on 20. Labels, hints, notes and times.</p>
    </Section>
  )
}
