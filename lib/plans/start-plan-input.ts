import * as z from "zod"
import { accountFields } from "@/lib/customers/account-input"
import { contactFields } from "@/lib/customers/contact-input"
import { idShape } from "@/lib/id"
import { keptText } from "./kept-text"
import { CHANNELS } from "./meeting"
import { readStart } from "./meeting-start"
import { meetingTimeFields, withRealTime } from "./meeting-time-shape"
import { LONGEST } from "./plan-entries"

/** Says "somebody not on the list yet" in the choice of account or contact. */
export const NEW = "new"

const fields = z.object({
  planId: idShape,
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
  ...meetingTimeFields,
  minutes: z
    .string("Say how many minutes.")
    .regex(/^\d{1,4}$/, "Say how many minutes.")
    .transform(Number)
    .pipe(meetingTimeFields.minutes),
  channel: z.enum(CHANNELS, "Choose a visit, the phone or video."),
  place: z.string().max(LONGEST.place, `Keep this under ${LONGEST.place} characters.`).transform(keptText).default(""),
})

/** A plan to start, with the account and the contact that may have to be made for it. */
export const startPlanInput = withRealTime(fields).transform((sent, context) => {
  const account = sent.account === NEW ? part("account", accountFields, sent, context) : null
  const contact = sent.contact === NEW ? part("contact", contactFields, sent, context) : null
  if (contact && contact.name === "" && contact.title === "") {
    const message = "Give a name, or at least a title if you only know the role."
    context.addIssue({ code: "custom", path: ["contact.name"], message })
  }
  const start = readStart(sent)
  return {
    planId: sent.planId,
    accountId: sent.accountId,
    newAccount: account ? { ...account, accountId: sent.accountId } : null,
    mainContactId: sent.contact === NEW ? sent.newContactId : sent.contact || null,
    newContact: contact ? { ...contact, accountId: sent.accountId, contactId: sent.newContactId } : null,
    meeting: {
      startsAt: start?.exists ? start.instant : new Date(0),
      timeZone: sent.timeZone,
      minutes: sent.minutes,
      channel: sent.channel,
      place: sent.place,
    },
  }
})

type Sent = z.output<typeof fields>

/** Reads the fields named `‹name›.…`; their problems go back to those names. */
function part<Shape extends z.ZodObject>(
  name: "account" | "contact",
  shape: Shape,
  sent: Sent,
  context: z.RefinementCtx,
): z.output<Shape> {
  const own = Object.entries(sent).filter(([key]) => key.startsWith(`${name}.`))
  const read = shape.safeParse(Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value])))
  if (read.success) return read.data
  for (const issue of read.error.issues)
    context.addIssue({ code: "custom", path: [`${name}.${issue.path.join(".")}`], message: issue.message })
  return z.NEVER
}
