import type { HouseRule } from "../source-file"

/** Pages anyone may open; each proves itself or shows nothing of anyone's. */
const PUBLIC_PAGES = [
  "app/page.tsx",
  "app/sign-in/page.tsx",
  "app/offline/page.tsx",
  "app/first-admin/[token]/page.tsx",
  "app/invitation/[token]/page.tsx",
  "app/how-it-reads/[token]/page.tsx",
  "app/(development)/design/page.tsx",
]

export const pagesBehindDoors: HouseRule = {
  name: "pages-behind-doors",
  promises: "Every page is made by the page door, but the few declared public ones.",
  broken: (files) =>
    files
      .filter(({ path }) => /^app\/(.*\/)?page\.tsx$/.test(path) && !PUBLIC_PAGES.includes(path))
      .filter(({ text }) => !/^export default page\(/m.test(text))
      .map(({ path }) => `${path} is not made by the page door`),
}
