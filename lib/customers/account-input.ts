import * as z from "zod"
import { idShape } from "@/lib/id"
import { oneLine } from "./one-line"
import { versionField } from "./version-field"

/** What a person says of an account. */
export const accountFields = z.object({
  name: oneLine({ most: 120, required: "Give the account a name." }),
  industry: oneLine({ most: 80 }),
  place: oneLine({ most: 120 }),
})

export const newAccountInput = accountFields.extend({ accountId: idShape })
export const editAccountInput = newAccountInput.extend({ version: versionField })

export type NewAccount = z.output<typeof newAccountInput>
export type AccountChange = z.output<typeof editAccountInput>
