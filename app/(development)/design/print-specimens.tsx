import { Clock } from "@/components/ui/clock"
import { Evidence } from "@/components/ui/evidence"
import { Person } from "@/components/ui/person"
import { PrintPage } from "@/components/ui/print-page"
import { Prose } from "@/components/ui/prose"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"

/** The brief: what is read in the car park, and printed. */
export function PrintSpecimens() {
  return (
    <Section id="print" title="The brief" about="One phone screen, one printed page. What is folded is not printed.">
      <PrintPage>
        <p>
          <Person name="Anna Berg" of="Head of production" />
          <br />
          <Clock dateTime="2026-11-24T10:30+01:00">Tue 24 Nov, 10:30 to 11:15</Clock>
        </p>
        <Prose voice="person">
          <p>They lost two planners in May and still run the spring programme by hand.</p>
        </Prose>
        <Evidence words="Anna agrees to bring her plant manager to our open day on the 14th." spans={[]} />
        <Reveal label="If they genuinely cannot">
          <Prose voice="person">
            <p>Anna books a demonstration at her site before the end of the month.</p>
          </Prose>
        </Reveal>
      </PrintPage>
    </Section>
  )
}
