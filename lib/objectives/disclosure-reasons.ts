import type { AdvisedRung } from "./advised-rung"
import type { DisclosureReason } from "./disclosure"
import { FACTOR_TABLE, type FactorRow } from "./disclosure-table"

const FALLBACK: DisclosureReason = {
  towards: "holding-back",
  by: "cap",
  says: "It is a fallback: told at the start, it hands over the smaller option before the bigger one has been considered.",
}

/** The lines of the table that decided the rung, each with the way it tips and by how much. */
export function disclosureReasons(isFallback: boolean, { weighed }: AdvisedRung): DisclosureReason[] {
  if (isFallback) return [FALLBACK]
  return weighed.flatMap((fact) => {
    const { tips, by, says }: FactorRow = FACTOR_TABLE[fact]
    return says === "" ? [] : [{ towards: tips, by, says }]
  })
}
