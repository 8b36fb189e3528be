import { capital } from "@/lib/objectives/capital"
import { fallbackStarts } from "@/lib/objectives/fallback-starts"
import { STARTS } from "@/lib/objectives/obstacles"
import { EXAMPLE_MEETING } from "@/lib/objectives/rules-explained/example"
import { OBJECTIVE_TYPES, OBSTACLES, type Obstacle } from "@/lib/objectives/vocabulary"
import type { Chapter } from "./chapter"
import { TYPE_WORDS } from "./read-words"

const [WHO = ""] = EXAMPLE_MEETING.name.split(" ")

/** What may stand in the way, and the fallbacks that are offered to start from. */
export const obstacleChapter = (): Chapter => ({
  anchor: "in-the-way",
  title: "What may stand in the way",
  about: [
    "Three fallbacks to start from are drawn from what the primary is after and what would most likely block it: what you wrote could get in the way, then who can say yes and is not there, then what the primary speaks of, how well they know you, how large the ask is, and last what its kind most often meets. The blanks are yours.",
  ],
  rules: [],
  tables: [
    {
      caption: "What helps against each, whatever you are after",
      columns: ["If …", "A fallback to start from", "Or"],
      rows: OBSTACLES.map((obstacle) => {
        const always = fallbackStarts("other", obstacle, WHO).slice(1)
        return [capital(always[0]?.trigger ?? ""), ...always.map(({ words }) => words)]
      }),
    },
    {
      caption: "What helps for each kind of objective, the likeliest obstacle first",
      columns: ["The objective", "If …", "A fallback to start from"],
      rows: OBJECTIVE_TYPES.flatMap((type) =>
        (Object.keys(STARTS[type].starts) as Obstacle[]).flatMap((obstacle) =>
          fallbackStarts(type, obstacle, WHO)
            .slice(0, 1)
            .map(({ trigger, words }) => [TYPE_WORDS[type], capital(trigger), words]),
        ),
      ),
      folded: true,
    },
  ],
})
