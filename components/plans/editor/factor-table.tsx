import { Reveal } from "@/components/ui/reveal"
import type { DisclosureReason } from "@/lib/objectives/disclosure"
import { WEIGHT_WORDS } from "@/lib/plans/plan-words"

/** More lines than this are folded: beside the choice there is room for a glance. */
const AT_A_GLANCE = 4

const SIDES = [
  { towards: "telling", label: "For telling" },
  { towards: "holding-back", label: "For holding back" },
] as const

/** The facts that decided the advice, for and against, each with how much it weighs. */
export function FactorTable({ reasons }: { reasons: readonly DisclosureReason[] }) {
  if (reasons.length === 0) return null
  const sides = SIDES.map((side) => ({ ...side, rows: reasons.filter(({ towards }) => towards === side.towards) }))
  const [telling, holding] = sides.map(({ rows }) => rows.length)
  const table = (
    <table className="w-full text-small">
      <caption className="sr-only">What decided it</caption>
      {sides.map(({ towards, label, rows }) =>
        rows.length > 0 ? (
          <tbody key={towards}>
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-2 text-left font-medium">
                {label}
              </th>
            </tr>
            {rows.map(({ says, by }) => (
              <tr key={says} className="align-top">
                <td className="py-1 pr-4 text-quiet">{says}</td>
                <td className="w-24 py-1 text-right">{WEIGHT_WORDS[by]}</td>
              </tr>
            ))}
          </tbody>
        ) : null,
      )}
    </table>
  )
  if (reasons.length <= AT_A_GLANCE) return table
  return <Reveal label={`What decided it: ${telling} for telling, ${holding} for holding back`}>{table}</Reveal>
}
