import { headers } from "next/headers"
import { notFound, redirect } from "next/navigation"
import type { ReactNode } from "react"
import type * as z from "zod"
import type { Scope } from "@/db/scope"
import type { Permission, Subject } from "@/lib/access/permissions"
import { Refusal } from "@/lib/access/refusal"
import { paths } from "@/lib/paths"
import { asCurrentActor } from "../current-actor"
import { PATH_HEADER } from "../path-header"
import { keptWords } from "./kept-words"
import { noteDenial } from "./note-denial"
import { type FindSubject, guardedSubject } from "./subject-of"

type Search = Record<string, string | string[] | undefined>

type PageDoor<Params extends z.ZodType, Found extends Subject> = {
  /** What the address carries; an address that does not fit is *not found*. */
  params: Params
  permission: Permission
  subject: FindSubject<z.output<Params>, Found>
  /** Reads what the page shows, inside the actor's transaction, and draws it. Nothing may be read after it returns. */
  draw: (scope: Scope, found: Found, request: { params: z.output<Params>; search: Search }) => Promise<ReactNode>
}

type NextPageProps = { params: Promise<Record<string, string | string[]>>; searchParams: Promise<Search> }

/** A page behind the lock: signed in, allowed, in one transaction. A refusal is a 404; anonymous goes to sign in and comes back. */
export function page<Params extends z.ZodType, Found extends Subject>(door: PageDoor<Params, Found>) {
  return async (props: NextPageProps): Promise<ReactNode> => {
    const params = door.params.safeParse(await props.params)
    if (!params.success) notFound()
    const search = keptSearch(await props.searchParams)
    const answer = await asCurrentActor(async (scope) => {
      const found = await guardedSubject(scope, door, params.data)
      return door.draw(scope, found, { params: params.data, search })
    }).catch(async (error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      await noteDenial(error)
      notFound()
    })
    if (!answer.signedIn) redirect(paths.signIn((await headers()).get(PATH_HEADER) ?? undefined))
    return answer.result
  }
}

const keptSearch = (search: Search): Search =>
  Object.fromEntries(
    Object.entries(search).map(([name, sent]) => [
      name,
      Array.isArray(sent) ? sent.map(keptWords) : sent && keptWords(sent),
    ]),
  )
