import * as z from "zod"
import { download } from "@/app/_server/doors/download"
import { countUnfitting } from "@/db/plans/count-unfitting"
import { listUnfitting } from "@/db/plans/list-unfitting"
import { writeCsv } from "@/lib/csv/write-csv"
import { countsAsTable, rowsAsTable } from "@/lib/plans/unfitting-table"

/** Far more than anybody reads; the latest. */
const MOST = 5_000

/** What the page lists, as a table: with its words to who may read them, to an admin alone the counts. */
export const GET = download({
  params: z.object({}),
  permission: "unfitting.list",
  subject: "none",
  file: async (scope) => {
    const reads = scope.actor.roles.some((role) => role === "rep" || role === "manager")
    const { columns, rows } = reads
      ? rowsAsTable((await listUnfitting(scope, { atMost: MOST })).rows, scope.actor.timeZone)
      : countsAsTable(await countUnfitting(scope))
    return new Response(writeCsv(columns, rows), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="does-not-fit.csv"',
        "cache-control": "no-store",
      },
    })
  },
})
