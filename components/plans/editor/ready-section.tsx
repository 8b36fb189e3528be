"use client"

import { Actions } from "@/components/ui/actions"
import { Keys } from "@/components/ui/keys"
import { LinkButton } from "@/components/ui/link-button"
import { Notice } from "@/components/ui/notice"
import { Reveal } from "@/components/ui/reveal"
import { Section } from "@/components/ui/section"
import { Sign } from "@/components/ui/sign"
import { SubmitButton } from "@/components/ui/submit-button"
import type { OpenItem } from "@/lib/objectives/plan-review"
import { paths } from "@/lib/paths"

type Props = {
  planId: string
  open: readonly OpenItem[]
  ready: boolean
  /** Why *ready* was refused just now, in the server's words. */
  refused: string | undefined
  keys: readonly string[]
}

/** What stands between now and ready, each thing a link to its field; and the button, which the server decides. */
export function ReadySection({ planId, open, ready, refused, keys }: Props) {
  const needed = open.filter(({ blocks }) => blocks)
  const advised = open.filter(({ blocks }) => !blocks)
  return (
    <Section id="ready" title={ready ? "Ready" : "What stands between now and ready"}>
      {refused ? (
        <Notice tone="care" title="Not ready yet">
          {needed.length === 0 ? <p>{refused}</p> : null}
        </Notice>
      ) : null}
      {ready ? (
        <p className="max-w-words">
          You may still change it until you meet. If it lacks something then, it goes back to draft and says so.
        </p>
      ) : null}
      {!ready && needed.length > 0 ? <OpenList items={needed} sign="care" /> : null}
      {!ready && needed.length === 0 ? (
        <p className="max-w-words">Nothing. Make it ready when it is as you want it.</p>
      ) : null}
      {advised.length > 0 ? (
        <Reveal label={advised.length === 1 ? "One thing worth a look" : `${advised.length} things worth a look`}>
          <OpenList items={advised} sign="advice" />
        </Reveal>
      ) : null}
      <Actions>
        {ready ? (
          <LinkButton href={paths.brief(planId)}>Read the brief</LinkButton>
        ) : (
          <SubmitButton busy="Making it ready" name="press" value="ready">
            Make it ready
          </SubmitButton>
        )}
        <SubmitButton kind="quiet" busy="Saving" name="press" value="save">
          <span>
            Save
            <span className="pointer-coarse:hidden">
              {" "}
              <Keys keys={keys} />
            </span>
          </span>
        </SubmitButton>
        {ready ? (
          <SubmitButton kind="quiet" busy="Going back" name="press" value="draft">
            Back to draft
          </SubmitButton>
        ) : (
          <LinkButton kind="quiet" href={paths.brief(planId)}>
            See the brief
          </LinkButton>
        )}
      </Actions>
    </Section>
  )
}

function OpenList({ items, sign }: { items: readonly OpenItem[]; sign: "care" | "advice" }) {
  return (
    <ul className="grid grid-cols-1 gap-2 max-w-words">
      {items.map(({ field, says }) => (
        <li key={`${field} ${says}`} className="flex gap-2" data-tone={sign === "care" ? "care" : "plain"}>
          <Sign name={sign} />
          <a className="text-ink" href={`#${field}`}>
            {says}
          </a>
        </li>
      ))}
    </ul>
  )
}
