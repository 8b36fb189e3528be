import type { ReactNode } from "react"
import { List } from "@/components/ui/list"
import { ListRow } from "@/components/ui/list-row"
import { BUYER_STYLE_WORDS } from "@/lib/customers/buyer-style-words"
import { contactName } from "@/lib/customers/contact-name"
import { paths } from "@/lib/paths"
import type { BuyerStyle } from "@/lib/relationships/buyer-style"

type Row = { id: string; name: string; title: string; buyerStyle: BuyerStyle }

type Props = {
  accountId: string
  contacts: readonly Row[]
  /** How the reader stands to a contact, at the row's end. */
  markOf: (contactId: string) => ReactNode
}

/** The people at an account, each a link to their page. */
export function ContactList({ accountId, contacts, markOf }: Props) {
  return (
    <List label="Contacts">
      {contacts.map((contact) => (
        <ListRow
          key={contact.id}
          href={paths.contact(accountId, contact.id)}
          title={<bdi>{contactName(contact, "start")}</bdi>}
          meta={[contact.name ? contact.title : "", `${BUYER_STYLE_WORDS[contact.buyerStyle].label} buyer`]
            .filter(Boolean)
            .join(", ")}
          aside={markOf(contact.id)}
        />
      ))}
    </List>
  )
}
