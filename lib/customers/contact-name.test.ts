import { expect, test } from "vitest"
import { contactName, firstName } from "./contact-name"

test.each([
  ["Hanna Berg", "Head of Training", "Hanna Berg", "Hanna"],
  ["", "Head of Training", "the Head of Training", "the Head of Training"],
  ["  ", "The Buyer", "the Buyer", "the Buyer"],
  ["Dr Hanna Berg", "", "Dr Hanna Berg", "Hanna"],
  ["Dr. Berg", "", "Dr. Berg", "Dr. Berg"],
  ["Berg, Hanna", "", "Berg, Hanna", "Hanna"],
  ["Prof. Dr. Ilse Aichinger", "", "Prof. Dr. Ilse Aichinger", "Ilse"],
  ["Sukarno", "", "Sukarno", "Sukarno"],
  ["王 秀英", "", "王 秀英", "王"],
  ["", "", "your contact", "your contact"],
])("%j, %j is %j and is called %j", (name, title, full, first) => {
  expect(contactName({ name, title })).toBe(full)
  expect(firstName({ name, title })).toBe(first)
})

test("a line begins with a capital", () => {
  expect(contactName({ name: "", title: "Head of Training" }, "start")).toBe("The Head of Training")
  expect(contactName({ name: "van Dyk", title: "" }, "start")).toBe("van Dyk")
})
