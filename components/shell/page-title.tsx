import type { PageName } from "@/lib/page-names"

type Props =
  | { name: PageName }
  | {
      account: string
      /** The meeting's time in words, where the page is about one. */
      when?: string
    }

/**
 * The page's name in its tab and in the browser's history, where a customer may read it over one's shoulder: account
 * and time, or a plain name of the closed list. What `Cover` shows while the page is hidden is read from here too.
 */
export function PageTitle(props: Props) {
  if ("name" in props) return <title>{props.name}</title>
  const { account, when } = props
  return (
    <>
      <title>{when ? `${account}, ${when}` : account}</title>
      <meta name="meeting-account" content={account} />
      {when ? <meta name="meeting-time" content={when} /> : null}
    </>
  )
}
