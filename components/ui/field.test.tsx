import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import { Choice } from "./choice"
import { Field } from "./field"
import { TextInput } from "./text-input"

const field = (props: { hint?: string; error?: string; id?: string }) =>
  renderToStaticMarkup(
    <Field name="place" label="Place" {...props}>
      {(control) => <TextInput {...control} />}
    </Field>,
  )

describe("a field", () => {
  test("its label belongs to its control", () => {
    expect(field({})).toMatch(/<label[^>]*for="place".*<input[^>]*id="place"[^>]*name="place"/)
    expect(field({ id: "place-2" })).toMatch(/for="place-2".*id="place-2"[^>]*name="place"/)
  })

  test("hint and error are read out with it, in this order", () => {
    expect(field({ hint: "A room", error: "Where?" })).toContain('aria-describedby="place-hint place-error"')
    expect(field({ error: "Where?" })).toContain('aria-describedby="place-error"')
  })

  test("it is invalid only when something is wrong", () => {
    expect(field({ error: "Where?" })).toContain('aria-invalid="true"')
    expect(field({})).not.toContain("aria-")
  })
})

describe("a choice", () => {
  const choice = (chosen: string | null) =>
    renderToStaticMarkup(
      <Choice
        name="style"
        legend="How she tends to be"
        defaultValue={chosen}
        options={[
          { value: "open", label: "Open" },
          { value: "guarded", label: "Guarded" },
        ]}
      />,
    )

  test("one option is chosen, or none", () => {
    expect(choice("guarded")).toMatch(/checked=""[^>]*value="guarded"|value="guarded"[^>]*checked=""/)
    expect(choice(null)).not.toContain("checked")
  })
})
