import Form from "next/form"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import type { CoachedTeam } from "@/lib/coaching/coached-team"
import { paths } from "@/lib/paths"

/** Whose meetings to see: everybody's, a team's, or one rep's. It asks by its address, with script or without. */
export function RepFilter({ teams, chosen }: { teams: readonly CoachedTeam[]; chosen: string | null }) {
  return (
    <search>
      <Form key={chosen} action={paths.coaching()} className="flex flex-wrap items-end gap-4">
        <div className="min-w-0 max-w-80 flex-1 basis-56">
          <Field name="of" label="Whose meetings">
            {(control) => (
              <Select {...control} defaultValue={chosen ?? ""}>
                <option value="">All my reps</option>
                {teams.map(({ id, name, reps }) => (
                  <optgroup key={id} label={name}>
                    <option value={id}>All of {name}</option>
                    {reps.map((rep) => (
                      <option key={rep.id} value={rep.id}>
                        {rep.name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </Field>
        </div>
        <Button type="submit">Show</Button>
      </Form>
    </search>
  )
}
