import { expect, it } from "vitest"
import { FEW_ROWS, sayFigures } from "./say-figures"

const asked = { said: "objectives it calls odd", scored: "200 objectives" }
const say = (rows: number, said: number, right: number) => sayFigures({ rows, said, right }, asked).join(" ")

it("says precision and recall of a hundred", () => {
  expect(say(80, 50, 40)).toBe(
    "Of 100 objectives it calls odd, it is right about 80. Of 100 that are so, it finds 50. Measured on 200 objectives, 80 of which are so.",
  )
})

it.each([
  [FEW_ROWS - 1, 40, 12],
  [40, FEW_ROWS - 1, 12],
])("gives no rate of few rows, and says that they are few: %i that are so, %i said to be", (rows, said, right) => {
  const words = say(rows, said, right)
  expect(words).toContain(`Of the ${said} objectives it calls odd, it is right about ${right}.`)
  expect(words).toContain("So few rows are a hint and no more.")
  expect(words).not.toContain("Of 100")
})

it("says what is not known where nothing is so, or nothing was said to be", () => {
  expect(say(0, 3, 0)).toContain("nothing is known of how often it is right")
  expect(say(9, 0, 0)).toBe("It said so of none of the 200 objectives; 9 are.")
})
