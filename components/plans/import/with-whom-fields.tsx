import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import { TextInput } from "@/components/ui/text-input"
import type { RowFields } from "./row-fields"

/** The account and the person, as they were recognised; another name takes the account that has it, or makes one. */
export function WithWhomFields({ row, nameOf, errorOf, typed }: RowFields) {
  const { accounts, people } = row
  const byName = (
    <Field
      name={nameOf("accountName")}
      label={accounts.length > 0 ? "Its name" : "Account"}
      hint="An account that has this name is taken. If there is none, it is added."
      error={errorOf("accountName")}
    >
      {(control) => (
        <TextInput {...control} autoComplete="off" defaultValue={typed("accountName") ?? row.newAccountName} />
      )}
    </Field>
  )
  return (
    <div className="grid grid-cols-1 items-end gap-4 sm:grid-cols-2 [&:has(option[value=by-name]:checked)_[data-by-name]]:block">
      {accounts.length > 0 ? (
        <Field name={nameOf("account")} label="Account" error={errorOf("account")}>
          {(control) => (
            <Select {...control} defaultValue={typed("account") ?? accounts[0]?.id}>
              {accounts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="by-name">Another or new one</option>
            </Select>
          )}
        </Field>
      ) : (
        <>
          <input type="hidden" name={nameOf("account")} value="by-name" />
          {byName}
        </>
      )}
      <Field name={nameOf("person")} label="Whom you meet" error={errorOf("person")}>
        {(control) => (
          <Select {...control} defaultValue={typed("person") ?? (people.length > 0 ? "0" : "")}>
            {people.map(({ says }, at) => (
              <option key={says} value={String(at)}>
                {says}
              </option>
            ))}
            <option value="">I do not know yet</option>
          </Select>
        )}
      </Field>
      {accounts.length > 0 ? (
        <div className="hidden sm:col-span-2" data-by-name="">
          {byName}
        </div>
      ) : null}
    </div>
  )
}
