import { describe, expect, it } from "vitest"
import * as z from "zod"
import { errorsByField, formFields, typedValues } from "./form-fields"

function form(...fields: [string, string][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe("a form's fields", () => {
  it("are text, the last of a name counts, and a name with brackets is a list", () => {
    const sent = form(["name", "Rosa"], ["name", "Ros"], ["roles[]", "rep"], ["roles[]", "admin"])
    expect(formFields(sent)).toEqual({ name: "Ros", roles: ["rep", "admin"] })
  })

  it("leave out what React adds, and files", () => {
    const sent = form(["$ACTION_REF_1", ""], ["$ACTION_KEY", "k"], ["name", "Rosa"])
    sent.append("file", new File(["x"], "x.txt"))
    expect(formFields(sent)).toEqual({ name: "Rosa", file: "" })
  })

  it("hold nothing that the store refuses", () => {
    expect(formFields(form(["name", "Ro\u0000sa \ud800"], ["roles[]", "\u0000rep"]))).toEqual({
      name: "Rosa \ufffd",
      roles: ["rep"],
    })
  })

  it("are none where an action was called with something else", () => {
    for (const other of [undefined, null, 5, "name=Rosa", [["name", "Rosa"]], { keys: () => ["name"] }])
      expect(formFields(other)).toEqual({})
  })

  it("cannot reach an object's inner workings", () => {
    const fields = formFields(form(["__proto__", "x"], ["constructor", "y"]))
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
    expect(z.object({ name: z.string().optional() }).parse(fields)).toEqual({})
  })

  it("are handed back as typed, but never a password", () => {
    expect(typedValues(form(["email", "rosa@"], ["password", "secret"], ["newPassword", "secret"]))).toEqual({
      email: "rosa@",
    })
  })
})

it("says the first problem of each field, and what belongs to none under form", () => {
  const shape = z
    .object({ a: z.string().min(2, "Longer.").max(0, "Shorter."), b: z.object({ c: z.number("A number.") }) })
    .refine(() => false, "All of it.")
  expect(errorsByField(shape.safeParse({ a: "x", b: { c: "1" } }).error as z.ZodError)).toEqual({
    a: "Longer.",
    "b.c": "A number.",
  })
  expect(
    errorsByField(
      z
        .object({})
        .refine(() => false, "All of it.")
        .safeParse({}).error as z.ZodError,
    ),
  ).toEqual({ form: "All of it." })
})
