import { Clock } from "@/components/ui/clock"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { NavLink } from "@/components/ui/nav-link"
import { Pager } from "@/components/ui/pager"
import { Person } from "@/components/ui/person"
import { Section } from "@/components/ui/section"
import { StateMark } from "@/components/ui/state-mark"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import { TabsNav } from "@/components/ui/tabs-nav"

const REPS = [
  { name: "Jonas Weber", plans: "12", ready: "9", fallback: "11" },
  { name: "Łucja Dvořák", plans: "8", ready: "8", fallback: "8" },
  { name: "Samuel Okafor", plans: "10", ready: "5", fallback: "7" },
] as const

/** Many of a kind. */
export function ListSpecimens() {
  return (
    <Section id="lists" title="Lists and tables">
      <TabsNav label="Plans by time">
        <NavLink href="/design">Coming up</NavLink>
        <NavLink href="/design?view=held">Held</NavLink>
        <NavLink href="/design?view=cancelled">Cancelled</NavLink>
      </TabsNav>
      <List label="Next meetings">
        <ListRow
          href="/design"
          title="Hallmann Maschinenbau"
          meta={<Person name="Anna Berg" of="Head of production" />}
          aside={
            <>
              <StateMark sign="done" tone="good">
                Ready
              </StateMark>
              <Clock dateTime="2026-11-24T10:30+01:00">Tue 24 Nov, 10:30</Clock>
            </>
          }
        />
        <ListRow
          href="/design"
          title="Nordlicht Energie"
          meta="Still open: a fallback, and what Piet hears"
          aside={
            <>
              <StateMark sign="draft">Draft</StateMark>
              <Clock dateTime="2026-11-25T14:00+01:00">Wed 25 Nov, 14:00</Clock>
            </>
          }
        />
        <ListRow
          href="/design"
          title="City of Aarhus, procurement"
          meta="Changes requested by Maya Lindqvist"
          aside={
            <>
              <StateMark sign="care" tone="care">
                Changes requested
              </StateMark>
              <Clock dateTime="2026-11-27T09:00+01:00">Fri 27 Nov, 09:00</Clock>
            </>
          }
        />
      </List>
      <Pager
        label="More plans"
        newer={{ href: "/design?newer=1", label: "Nearer to now" }}
        older={{ href: "/design?older=1", label: "Further back" }}
      />
      <Table
        caption="Fallbacks were named in 26 of 30 plans this month"
        columns={[
          { label: "Rep" },
          { label: "Plans", align: "end" },
          { label: "Ready in time", align: "end" },
          { label: "With a fallback", align: "end" },
        ]}
      >
        {REPS.map((rep) => (
          <Row key={rep.name}>
            <HeadCell>
              <Person name={rep.name} />
            </HeadCell>
            <Cell label="Plans" align="end">
              {rep.plans}
            </Cell>
            <Cell label="Ready in time" align="end">
              {rep.ready}
            </Cell>
            <Cell label="With a fallback" align="end">
              {rep.fallback}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  )
}
