import { expect, it } from "vitest"
import { idShape, newId } from "./id"

it("is read in the form the store gives back, however it was written", () => {
  const id = newId()
  expect(idShape.parse(id.toUpperCase())).toBe(id)
})

it.each(["", "x", 5, null, {}, [newId()], `${newId()} `, `{${newId()}}`])("refuses %j", (other) =>
  expect(idShape.safeParse(other).success).toBe(false),
)
