import type { ReactNode } from "react"
import { Clock } from "@/components/ui/clock"
import { Person } from "@/components/ui/person"
import { StateMark } from "@/components/ui/state-mark"
import { Cell, HeadCell, Row, Table } from "@/components/ui/table"
import type { personRow } from "@/lib/people/person-row"

const MARKS = {
  active: { sign: "done", tone: "good" },
  invited: { sign: "care", tone: "care" },
  deactivated: { sign: "stop", tone: "plain" },
} as const

const COLUMNS = [
  { label: "Name" },
  { label: "Roles" },
  { label: "Teams" },
  { label: "Last signed in" },
  { label: "State" },
]

type PersonRow = ReturnType<typeof personRow>

type Props = { people: readonly PersonRow[]; close: (person: PersonRow) => ReactNode }

/** Everyone of the organisation. */
export function PeopleTable({ people, close }: Props) {
  return (
    <Table caption="People of this organisation" captionHidden columns={COLUMNS}>
      {people.map((person) => (
        <Row key={person.id}>
          <HeadCell>
            <Person name={person.name} />
            <br />
            <span className="text-small text-quiet font-normal">{person.email}</span>
          </HeadCell>
          <Cell label="Roles">{person.roles}</Cell>
          <Cell label="Teams">{person.teams}</Cell>
          <Cell label="Last signed in">
            {person.lastSignInAt ? (
              <Clock dateTime={person.lastSignInAt}>{person.lastSignIn}</Clock>
            ) : (
              person.lastSignIn
            )}
          </Cell>
          <Cell label="State">
            <StateMark {...MARKS[person.state]}>{person.stateWord}</StateMark>
            {close(person)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
