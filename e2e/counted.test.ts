import type { Page } from "@playwright/test"
import { counted } from "./counted"
import { expect, test } from "./stage"

/*
 * The counter itself, on two small pages of its own: it must see everything a person does, whatever the test calls to
 * do it, and it must fail above what is promised.
 */

const FIRST = `<!doctype html><title>One</title><form>
  <label>Name <input name="name"></label>
  <label>Day <input name="day" type="date"></label>
  <label>Zone <select name="zone"><option>A<option>B</select></label>
  <fieldset><label><input type="radio" name="how" value="visit"> Visit</label>
  <label><input type="radio" name="how" value="phone"> Phone</label></fieldset>
  <label><input type="checkbox" name="with" value="one"> Colleague</label>
  <details><summary>More</summary><textarea name="more" aria-label="More words"></textarea></details>
  <button type="button" name="answer" value="done">Done</button>
  <button type="button" name="press" value="save">Save</button></form>
  <a href="/counted-trial/second">On</a>`
const SECOND = `<!doctype html><title>Two</title><label>Name <input name="name"></label>`

async function openTrial(page: Page) {
  await page.route("**/counted-trial/*", (route) =>
    route.fulfill({ contentType: "text/html", body: route.request().url().endsWith("second") ? SECOND : FIRST }),
  )
  const person = await counted(page)
  await page.goto("/counted-trial/first")
  return person
}

test("every control that is given a value is one input, however it is given and however often", async ({ page }) => {
  const person = await openTrial(page)
  await page.getByLabel("Name").click()
  await page.keyboard.type("Ida")
  await page.getByLabel("Name").pressSequentially("s")
  await page.getByLabel("Phone").check()
  await page.getByLabel("Visit").check()
  await page.getByLabel("Colleague").check()
  await page.getByRole("button", { name: "Done" }).click()
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByText("On", { exact: true }).click()
  await page.getByLabel("Name").fill("Oda")

  const counts = await person.counts()
  expect(counts.inputs).toEqual([
    "/counted-trial/first name",
    "/counted-trial/first how",
    "/counted-trial/first with=one",
    "/counted-trial/first answer=done",
    "/counted-trial/second name",
  ])
  expect(counts.typed).toEqual(["/counted-trial/first name", "/counted-trial/second name"])
  expect(counts.taps).toEqual(["name", "how", "how", "with=one", "Done", "Save", "On", "name"])
  expect(counts.keystrokes).toBe(7)
})

test("what a script's shortcut leaves out is counted all the same", async ({ page }) => {
  const person = await openTrial(page)
  await page.getByLabel("Zone").selectOption("B")
  await page.getByLabel("Day").fill("2026-12-01")
  await page.getByText("More", { exact: true }).click()
  await page.getByLabel("More words").fill("as pasted")
  await page.getByLabel("Name").click()
  await page.keyboard.press("Tab")
  await page.getByRole("button", { name: "Done" }).press("Enter")

  const counts = await person.counts()
  expect(counts.inputs.map((control) => control.split(" ")[1])).toEqual(["zone", "day", "more", "answer=done"])
  expect(counts.typed).toHaveLength(1)
  expect(counts.taps).toEqual(["zone", "zone, chosen", "day", "day, chosen", "More", "more", "name", "Done"])
})

test("a journey above what is promised fails, and so do one that was not seen and one that was forged", async ({
  page,
}) => {
  const person = await openTrial(page)
  const promise = { inputs: 1, typed: 1, taps: 2 }
  await expect(person.expectAtMost("nothing", promise)).rejects.toThrow("nothing: 0 inputs")
  await page.getByLabel("Name").click()
  await page.keyboard.type("Ida")
  await person.expectAtMost("as promised", promise)
  await page.getByLabel("Phone").check()
  await expect(person.expectAtMost("one too many", promise)).rejects.toThrow("inputs: 2, at most 1")
  await page.getByLabel("Colleague").evaluate((control: HTMLInputElement) => control.click())
  await expect(person.counts()).rejects.toThrow("by no person")
})
