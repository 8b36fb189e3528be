import type { Fact } from "./fact"
import { seeDoer } from "./fallback-doer"
import { seeFate } from "./fallback-fate"
import { seeLikeness } from "./fallback-likeness"
import type { FallbackPair } from "./fallback-pair"
import type { See, Themes } from "./fallback-seen"
import { fallbackThemes, primaryThemes } from "./fallback-themes"
import { stands } from "./matter"
import { meaningOf } from "./meaning"
import type { Reading } from "./reading"

const NOWHERE = -1
const LENGTHS = [3, 6, 10, 16, 24]
// What stands in the primary too makes nothing smaller, larger or stranger.
const ONLY_IF_NEW = new Set(["narrow", "whole", "firm", "beside", "around", "ours"])
const SPOKEN = new Set(
  "my me i we our us she he him her them that this it no not if then to and with for at by on so who which their his its up off out back as some more very than one was is be".split(
    " ",
  ),
)

/**
 * Everything that is weighed in a fallback beside its primary, each fact once, where it was first seen in the fallback.
 * What begins with "from-" is the primary's, a little word stands in quotes, and after "=" stands what a word means.
 */
export function factsOfFallback(pair: FallbackPair): Map<string, Fact> {
  const facts = new Map<string, Fact>()
  const see: See = (name, from = NOWHERE, to = from) => {
    if (!facts.has(name)) facts.set(name, { name, from, to })
  }
  see("always")
  const themes: Themes = {
    primary: primaryThemes(pair.primary.words),
    fallback: fallbackThemes(pair.fallback.words).filter(
      ({ theme, from, to }) => !ONLY_IF_NEW.has(theme) || !isKnown(pair, from, to),
    ),
  }
  seeThemes(themes, see)
  seeLikeness(pair, see)
  seeFate(pair, themes, see)
  seeDoer(pair, see)
  seeShape(pair.fallback, see)
  for (const [meaning, at] of pair.fallbackSays.meanings) see(`=${meaning}`, at)
  seeTogether(facts, see)
  return facts
}

/** Whether every word of a stretch stands in the primary too. */
const isKnown = ({ primaryWords, primarySays, fallback }: FallbackPair, from: number, to: number) =>
  fallback.words
    .slice(from, to + 1)
    .every((word) => stands(meaningOf(word), primarySays) || primaryWords.has(word.text))

function seeThemes({ primary, fallback }: Themes, see: See): void {
  for (const { theme } of primary) see(`from-${theme}`)
  const seen = new Set<string>()
  for (const { theme, from, to } of fallback) {
    if (seen.has(theme)) see(`${theme}-twice`, from, to)
    seen.add(theme)
    see(theme, from, to)
  }
}

/** How long it is, and the little words it is said with. */
function seeShape({ words }: Reading, see: See): void {
  see(`words-${LENGTHS.find((most) => words.length <= most) ?? "many"}`)
  words.forEach(({ text }, at) => {
    if (SPOKEN.has(text)) see(`"${text}"`, at)
  })
}

/** What says more together than each alone. */
function seeTogether(facts: ReadonlyMap<string, Fact>, see: See): void {
  const has = (...names: string[]) => names.every((name) => facts.has(name))
  const both = (name: string, ...names: string[]) => {
    const first = facts.get(names[0] ?? "")
    if (first && has(...names)) see(name, first.from, first.to)
  }
  for (const theme of ["up", "on", "ours", "beside"])
    both(`${theme}-${has("bare") ? "and-bare" : has("topic") ? "and-topic" : "and-full"}`, theme)
  if (has("from-small") && !has("from-large")) {
    see("all-small")
    both("firm-after-small", "firm")
    if (!has("narrow")) both("only-firm-after-small", "firm")
  }
  both("whole-after-small", "whole", "from-small")
  if (!has("narrow")) {
    both("only-whole", "whole")
    if (!has("from-whole")) both("newly-whole", "whole")
    both("alike-unnarrowed", "half-kept", "nothing-new")
    if (!has("whole")) both("all-kept", "half-kept", "numbers-all-kept", "days-all-kept", "nothing-new")
  }
  for (const fate of [
    "same-day",
    "same-date",
    "same-when",
    "same-occasion",
    "same-body",
    "same-limit",
    "fate",
    "points-to-it",
  ]) {
    both("narrow-on-same-fate", fate, "narrow")
    if (!has("other-day")) both(has("news") ? "new-on-same-fate" : "same-fate", fate)
  }
}
