import Link from "next/link"
import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { AccountList } from "@/components/customers/account-list"
import { AccountSearch } from "@/components/customers/account-search"
import { PageTitle } from "@/components/shell/page-title"
import { Empty } from "@/components/ui/empty"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { Pager } from "@/components/ui/pager"
import { listAccounts } from "@/db/customers/list-accounts"
import { may } from "@/lib/access/permissions"
import { readCursor, writeCursor } from "@/lib/customers/name-cursor"
import { searchWords } from "@/lib/customers/search-words"
import { paths } from "@/lib/paths"

/** Accounts by name. No page here has a `loading.tsx`: under one the words stay hidden without JavaScript, and a 404 goes out as 200. */
export default page({
  params: z.object({}),
  permission: "account.list",
  subject: "none",
  draw: async (scope, _none, { search }) => {
    const find = searchWords(search.find)
    const { accounts, hasEarlier, hasLater } = await listAccounts(scope, {
      search: find,
      after: readCursor(search.after),
      before: readCursor(search.before),
    })
    const [first, last] = [accounts.at(0), accounts.at(-1)]
    const add = may(scope.actor, "account.create", null) ? (
      <LinkButton href={paths.newAccount()}>Add an account</LinkButton>
    ) : null
    const isEmpty = accounts.length === 0
    return (
      <Page>
        <PageTitle name="Accounts" />
        <PageHeading title="Accounts" about="The companies you sell to." action={isEmpty && !find ? null : add} />
        {isEmpty && !find ? null : <AccountSearch find={find} />}
        {isEmpty ? (
          find ? (
            <Empty
              title={`No account has “${find}” in its name.`}
              action={<Link href={paths.accounts()}>Show all accounts</Link>}
            >
              Try a shorter part of the name, or add the account if it is new.
            </Empty>
          ) : (
            <Empty title="No accounts yet." action={add}>
              An account is a company you sell to. Its people and your meetings with them are kept under it.
            </Empty>
          )
        ) : (
          <AccountList accounts={accounts} />
        )}
        <Pager
          label="More accounts"
          newer={
            first && hasEarlier
              ? { href: paths.accounts({ find, before: writeCursor(first) }), label: "Earlier names" }
              : null
          }
          older={
            last && hasLater ? { href: paths.accounts({ find, after: writeCursor(last) }), label: "Later names" } : null
          }
        />
      </Page>
    )
  },
})
