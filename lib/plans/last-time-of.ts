import { firstName } from "@/lib/customers/contact-name"
import { primaryAfter } from "@/lib/objectives/primary-after"
import type { PlainDate } from "@/lib/relationships/sign"
import { askAboutAgreed, isOurs } from "./ask-about-agreed"
import type { EarlierDebrief } from "./earlier-meeting"
import { agreedToAskAbout, type LastTime } from "./last-time"
import type { Plan } from "./plan"

/** What to say and ask of the meetings before a plan's; the chain is newest first. Null where none was told of. */
export function lastTimeOf(chain: readonly EarlierDebrief[], plan: Plan, today: PlainDate): LastTime | null {
  const [debrief] = chain
  if (!debrief) return null
  const agreed = agreedToAskAbout(chain, plan.createdAt)
  if (!agreed) return { debrief, agreed: null }
  const who = plan.mainContact ? firstName(plan.mainContact) : "the customer"
  const { planId, agreedAction: action, agreedAnswer: answer } = agreed
  return {
    debrief,
    agreed: {
      planId,
      asks: askAboutAgreed(agreed, { today, repName: plan.rep.name }),
      answer,
      offer: answer && primaryAfter({ action, isOurs: isOurs(agreed, plan.rep.name), who, became: answer }),
    },
  }
}
