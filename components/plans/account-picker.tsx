import type { Route } from "next"
import Form from "next/form"
import { Actions } from "@/components/ui/actions"
import { Button } from "@/components/ui/button"
import { Field } from "@/components/ui/field"
import { LinkButton } from "@/components/ui/link-button"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { TextInput } from "@/components/ui/text-input"

type Props<T extends string> = {
  /** The page this stands on; the search comes back to it as `find`. */
  here: Route<T>
  find: string
  /** What the search keeps of the address. */
  keeps?: { name: string; value: string }
  /** Those met most lately, or those found. */
  accounts: readonly { id: string; name: string; place: string }[]
  pick: (accountId: string) => Route<T>
  more: boolean
  newAccount: Route<T>
  /** Where meetings come from a calendar instead, on the page that starts one. */
  fromCalendar?: Route<T>
}

/** Which customer: the ones met lately, a search, or one that is not there yet. Works without script. */
export function AccountPicker<T extends string>({
  here,
  find,
  keeps,
  accounts,
  pick,
  more,
  newAccount,
  fromCalendar,
}: Props<T>) {
  return (
    <div className="grid grid-cols-1 gap-6 max-w-words">
      <Form action={here} role="search" className="grid grid-cols-1 gap-4">
        {keeps ? <input type="hidden" name={keeps.name} value={keeps.value} /> : null}
        <Field name="find" label="Search accounts">
          {(control) => <TextInput {...control} type="search" defaultValue={find} autoComplete="off" />}
        </Field>
        <Actions>
          <Button type="submit">Search</Button>
        </Actions>
      </Form>
      {accounts.length > 0 ? (
        <div className="grid grid-cols-1 gap-2">
          <h2 className="label">{find ? "Found" : "Met lately"}</h2>
          <List label={find ? "Accounts found" : "Accounts met lately"}>
            {accounts.map(({ id, name, place }) => (
              <ListRow key={id} href={pick(id)} title={name} meta={place} />
            ))}
          </List>
          {more ? <p className="hint">There are more. Type a little more of the name.</p> : null}
        </div>
      ) : (
        <p>
          {find
            ? "No account has that in its name."
            : "You have not planned a meeting yet. Search for the account, or add it."}
        </p>
      )}
      <Actions>
        <LinkButton href={newAccount} kind="quiet">
          A new account
        </LinkButton>
        {fromCalendar ? (
          <LinkButton href={fromCalendar} kind="quiet">
            From your calendar
          </LinkButton>
        ) : null}
      </Actions>
    </div>
  )
}
