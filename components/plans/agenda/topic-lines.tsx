"use client"

import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import { TextInput } from "@/components/ui/text-input"
import { AGENDA_LONGEST, MOST_TOPICS } from "@/lib/plans/agenda"

/** How many lines stand there before anything is written. */
const LINES_AT_FIRST = 3

type Line = { key: number; words: string }
type Move = "up" | "down" | "remove"

/**
 * The rep's own topics, a line each. Lines are moved with their buttons, or by Alt and an arrow key in the line itself.
 * Without JavaScript the same buttons send the form, and the move is made there.
 */
export function TopicLines({ topics, error }: { topics: readonly string[]; error: string | undefined }) {
  const next = useRef(MOST_TOPICS)
  const [lines, setLines] = useState<Line[]>(() => linesFor(topics))
  const [said, setSaid] = useState("")
  const goTo = useRef<string | null>(null)
  // Once the lines stand in their new order: a line that moves may lose the focus.
  useEffect(() => {
    if (goTo.current) document.getElementById(goTo.current)?.focus()
    goTo.current = null
  })

  const move = (at: number, how: Move) => {
    const to = how === "up" ? at - 1 : at + 1
    const [line, other] = [lines[at], lines[to]]
    if (!line) return
    if (how === "remove") {
      goTo.current = idOf(lines[at + 1] ?? lines[at - 1])
      setSaid(`Topic ${at + 1} removed`)
      return setLines(lines.filter((one) => one !== line))
    }
    if (!other) return
    goTo.current = document.activeElement?.id || idOf(line)
    setSaid(`Now topic ${to + 1}`)
    setLines(lines.with(at, other).with(to, line))
  }
  const add = () => {
    const line = { key: next.current++, words: "" }
    goTo.current = idOf(line)
    setLines([...lines, line])
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return
    event.preventDefault()
    move(at, event.key === "ArrowUp" ? "up" : "down")
  }

  return (
    <fieldset className="field" id="topics" tabIndex={-1} aria-describedby={error ? "topics-error" : "topics-hint"}>
      <legend className="label">What you would like to talk about</legend>
      <p className="hint" id="topics-hint">
        Up to {MOST_TOPICS}, a few words each, in their order.
        <span className="pointer-coarse:hidden"> Alt and an arrow key move a line.</span>
      </p>
      <ol className="mt-2">
        {lines.map((line, at) => (
          <li key={line.key} className="flex flex-wrap items-center gap-x-2">
            <div className="min-w-0 grow basis-40">
              <TextInput
                id={idOf(line) ?? undefined}
                name="topics[]"
                aria-label={`Topic ${at + 1}`}
                voice="person"
                maxLength={AGENDA_LONGEST.topic}
                autoComplete="off"
                defaultValue={line.words}
                onKeyDown={(event) => onKeyDown(event, at)}
              />
            </div>
            <div className="flex gap-x-1">
              {MOVES.map(({ how, says, sign }) => (
                <button
                  key={how}
                  id={`${how}-${line.key}`}
                  type="submit"
                  name="press"
                  value={`${how}-${at}`}
                  className="topic-move"
                  aria-label={`${says} topic ${at + 1}`}
                  disabled={(how === "up" && at === 0) || (how === "down" && at === lines.length - 1)}
                  onClick={(event) => {
                    event.preventDefault()
                    move(at, how)
                  }}
                >
                  <span aria-hidden="true">{sign}</span>
                </button>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {error ? (
        <p className="error" id="topics-error">
          {error}
        </p>
      ) : null}
      <p className="sr-only" role="status">
        {said}
      </p>
      {lines.length < MOST_TOPICS ? (
        <div className="mt-4">
          <Button onClick={add}>Add a topic</Button>
        </div>
      ) : null}
    </fieldset>
  )
}

const MOVES = [
  { how: "up", says: "Move up", sign: "↑" },
  { how: "down", says: "Move down", sign: "↓" },
  { how: "remove", says: "Remove", sign: "×" },
] as const

const idOf = (line: Line | undefined): string | null => (line ? `topic-${line.key}` : null)

function linesFor(topics: readonly string[]): Line[] {
  const blank = Math.max(LINES_AT_FIRST, Math.min(topics.length + 1, MOST_TOPICS)) - topics.length
  return [...topics, ...Array<string>(Math.max(0, blank)).fill("")].map((words, key) => ({ key, words }))
}
