import * as z from "zod"
import { idShape } from "@/lib/id"
import { BUYER_STYLES } from "@/lib/relationships/buyer-style"
import { oneLine } from "./one-line"
import { versionField } from "./version-field"

/** What a person says of a contact. Only the role may be known yet. */
export const contactFields = z.object({
  name: oneLine({ most: 120 }),
  title: oneLine({ most: 120 }),
  buyerStyle: z.enum(BUYER_STYLES, "Choose how they take being told what you are after.").default("neutral"),
})

/** The rule over both fields: somebody must be recognisable. For use with `superRefine`. */
const isSomebody = ({ name, title }: { name: string; title: string }) => name !== "" || title !== ""
const SOMEBODY = { path: ["name"], message: "Give a name, or at least a title if you only know the role." }

export const newContactInput = contactFields
  .extend({ contactId: idShape, accountId: idShape })
  .refine(isSomebody, SOMEBODY)
export const editContactInput = contactFields
  .extend({ contactId: idShape, accountId: idShape, version: versionField })
  .refine(isSomebody, SOMEBODY)

export type NewContact = z.output<typeof newContactInput>
export type ContactChange = z.output<typeof editContactInput>
