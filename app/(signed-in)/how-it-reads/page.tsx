import * as z from "zod"
import { page } from "@/app/_server/doors/page"
import { ReadingPage } from "@/app/how-it-reads/reading-page"

export default page({
  params: z.object({}),
  permission: "rules.read",
  subject: "none",
  draw: async ({ now, actor }) => <ReadingPage now={now} zone={actor.timeZone} />,
})
