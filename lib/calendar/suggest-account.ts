import type { Invitee } from "./calendar-event"
import { companyOf } from "./mail-company"
import { companyWords, personWords, plainWords, tellsAlone } from "./name-words"

export type KnownAccount = { id: string; name: string }

/** Somebody the organisation knows under a name that stands in an invitation. */
export type KnownContact = { id: string; name: string; title: string; accountId: string; accountName: string }

type Meeting = { summary: string; place: string; people: readonly Invitee[] }

const MOST = 3

/**
 * The accounts a meeting may be with, the likeliest first: where somebody who is asked to it is known, whose mail
 * comes from there, whose name stands in its words, or the telling first word of it.
 */
export function accountSuggester(accounts: readonly KnownAccount[]) {
  const known = accounts.map((account) => {
    const words = companyWords(account.name)
    return { account, phrase: ` ${words.join(" ")} `, squashed: words.join(""), first: words[0] }
  })
  return ({ summary, place, people }: Meeting, contacts: readonly KnownContact[]): KnownAccount[] => {
    const text = ` ${companyWords(`${summary} ${place}`).join(" ")} `
    const words = new Set(plainWords(`${summary} ${place}`))
    const mails = new Set(people.flatMap(({ email }) => companyOf(email)?.replaceAll(/[^\p{L}\p{N}]/gu, "") ?? []))
    const names = new Set(people.map(({ name }) => personWords(name)).filter(Boolean))
    const met = new Set(contacts.filter(({ name }) => names.has(personWords(name))).map(({ accountId }) => accountId))
    return known
      .map(({ account, phrase, squashed, first }) => {
        const byPerson = met.has(account.id) ? 4 : 0
        const byMail = mails.has(squashed)
          ? 4
          : tellsAlone(first) && [...mails].some((mail) => mail.startsWith(first))
            ? 2
            : 0
        const byWords = text.includes(phrase) ? 3 : tellsAlone(first) && words.has(first) ? 1 : 0
        return { account, weight: byPerson + byMail + byWords }
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.account.name < b.account.name ? -1 : 1))
      .slice(0, MOST)
      .map(({ account: { id, name } }) => ({ id, name }))
  }
}
