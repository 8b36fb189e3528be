import Form from "next/form"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Checkbox } from "@/components/ui/checkbox"
import { DateTimeInput } from "@/components/ui/date-time-input"
import { Field } from "@/components/ui/field"
import { FocusKey } from "@/components/ui/focus-key"
import { Reveal } from "@/components/ui/reveal"
import { Select } from "@/components/ui/select"
import { TextInput } from "@/components/ui/text-input"
import { paths } from "@/lib/paths"
import { LISTED_STATE_WORDS, LISTED_STATES } from "@/lib/plans/listed-state"
import { LISTED_TIMES, type PlanFilters, writePlanFilters } from "@/lib/plans/plan-filters"
import { LISTED_TIME_WORDS } from "@/lib/plans/say-filters"

type Props = {
  filters: PlanFilters
  /** Those one has a plan with. */
  accounts: readonly { id: string; name: string }[]
}

/**
 * Which of one's plans to see. A plain form that asks by its address, so that what was asked can be kept, sent to
 * another device and gone back to, with script or without.
 */
export function PlanFilterForm({ filters, accounts }: Props) {
  return (
    <search>
      {/* Keyed by what was asked, so that going back shows what was asked there. */}
      <Form key={String(writePlanFilters(filters))} action={paths.plans()} className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-end gap-4">
          <div className="min-w-0 max-w-96 flex-1 basis-56">
            <Field
              name="find"
              label={
                <>
                  Search account, contact or primary <FocusKey press="/" control="find" />
                </>
              }
            >
              {(control) => (
                <TextInput
                  {...control}
                  type="search"
                  maxLength={100}
                  autoComplete="off"
                  aria-keyshortcuts="/"
                  defaultValue={filters.find}
                />
              )}
            </Field>
          </div>
          <Button type="submit">Show</Button>
        </div>
        <Reveal label="State, time and account">
          <div className="grid grid-cols-1 gap-6 pb-2">
            <States chosen={filters.states} />
            <Times filters={filters} />
            <div className="max-w-96">
              <Field name="account" label="Account">
                {(control) => (
                  <Select {...control} defaultValue={filters.accountId ?? ""}>
                    <option value="">Every account</option>
                    {accounts.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            </div>
            <Actions>
              <Button type="submit">Show these</Button>
            </Actions>
          </div>
        </Reveal>
      </Form>
    </search>
  )
}

function States({ chosen }: { chosen: PlanFilters["states"] }) {
  return (
    <fieldset className="choice">
      <legend className="label">State</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4">
        {LISTED_STATES.map((state) => (
          <Checkbox key={state} name="state" value={state} defaultChecked={chosen.includes(state)}>
            {LISTED_STATE_WORDS[state]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}

function Times({ filters: { time, from, to } }: Pick<Props, "filters">) {
  return (
    <div className="grid max-w-words grid-cols-2 gap-4 sm:grid-cols-3">
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <Field name="time" label="When">
          {(control) => (
            <Select {...control} defaultValue={time ?? ""}>
              <option value="">Any time</option>
              {LISTED_TIMES.map((one) => (
                <option key={one} value={one}>
                  {LISTED_TIME_WORDS[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field name="from" label="From">
        {(control) => <DateTimeInput {...control} type="date" defaultValue={from ?? ""} />}
      </Field>
      <Field name="to" label="To">
        {(control) => <DateTimeInput {...control} type="date" defaultValue={to ?? ""} />}
      </Field>
    </div>
  )
}
