import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { paths } from "@/lib/paths"

type Row = { id: string; name: string; industry: string; place: string; contacts: number }

const sayContacts = (count: number) =>
  count === 0 ? "No contacts yet" : count === 1 ? "1 contact" : `${count} contacts`

/** Accounts, each a link to its page. */
export function AccountList({ accounts }: { accounts: readonly Row[] }) {
  return (
    <List label="Accounts">
      {accounts.map(({ id, name, industry, place, contacts }) => (
        <ListRow
          key={id}
          href={paths.account(id)}
          title={<bdi>{name}</bdi>}
          meta={[industry, place].filter(Boolean).join(", ")}
          aside={sayContacts(contacts)}
        />
      ))}
    </List>
  )
}
