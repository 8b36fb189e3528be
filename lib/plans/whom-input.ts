import * as z from "zod"
import { accountFields } from "@/lib/customers/account-input"
import { contactFields } from "@/lib/customers/contact-input"
import { idShape } from "@/lib/id"

/** Says "not on the list yet" in the choice of an account or a contact. */
export const NEW = "new"

/** Whom a meeting is with, as a form says it: those who are there already, or who have to be added for it. */
export const whomFields = {
  accountId: idShape,
  /** `new`: the account is to be made, under `accountId`. */
  account: z.enum(["known", NEW]).default("known"),
  "account.name": z.unknown().optional(),
  "account.industry": z.unknown().optional(),
  "account.place": z.unknown().optional(),
  /** A contact's id, `new`, or empty while nobody is chosen. */
  contact: z.union([idShape, z.literal(NEW), z.literal("")], "Choose whom you meet.").default(""),
  newContactId: idShape,
  "contact.name": z.unknown().optional(),
  "contact.title": z.unknown().optional(),
  "contact.buyerStyle": z.unknown().optional(),
}

const whomShape = z.object(whomFields)
type Whom = z.output<typeof whomShape>

/** Reads whom the meeting is with, and who has to be added first. Problems go back to the fields they are in. */
export function readWhom(sent: Whom, context: z.RefinementCtx) {
  const account = sent.account === NEW ? part("account", accountFields, sent, context) : null
  const contact = sent.contact === NEW ? part("contact", contactFields, sent, context) : null
  if (contact && contact.name === "" && contact.title === "") {
    const message = "Give a name, or at least a title if you only know the role."
    context.addIssue({ code: "custom", path: ["contact.name"], message })
  }
  return {
    accountId: sent.accountId,
    newAccount: account ? { ...account, accountId: sent.accountId } : null,
    mainContactId: sent.contact === NEW ? sent.newContactId : sent.contact || null,
    newContact: contact ? { ...contact, accountId: sent.accountId, contactId: sent.newContactId } : null,
  }
}

/** Reads the fields named `‹name›.…`; their problems go back to those names. */
function part<Shape extends z.ZodObject>(
  name: "account" | "contact",
  shape: Shape,
  sent: Whom,
  context: z.RefinementCtx,
): z.output<Shape> {
  const own = Object.entries(sent).filter(([key]) => key.startsWith(`${name}.`))
  const read = shape.safeParse(Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value])))
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) {
    context.addIssue({ code: "custom", path: [`${name}.${path.join(".")}`], message })
  }
  return z.NEVER
}
