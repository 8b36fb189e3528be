import type { Actor } from "./actor"
import type { Role } from "./role"

/**
 * How an actor stands to a subject. A rep's plan is `own` to the rep and `coached` to a current manager
 * of that rep; everything of the organisation is `organisation` to everyone in it.
 */
export type Standing = "own" | "coached" | "organisation"

/** What a guard needs to know of a subject: whose it is, and whether the actor coaches that person now. */
export type Subject = { readonly ownerId: string | null; readonly coachedByActor: boolean }

type Rule = { readonly standings?: readonly Standing[]; readonly roles?: readonly Role[] }

/**
 * THE table: who may do what. *When* something may be done belongs to the rule and the conditional update.
 * An actor passes by any listed standing to the subject or by any listed role. Reads refused are *not found*.
 */
export const PERMISSIONS = {
  "plan.list": { roles: ["rep", "manager"] },
  "plan.create": { roles: ["rep"] },
  "plan.read": { standings: ["own", "coached"] },
  "plan.write": { standings: ["own"] },
  "plan.make-ready": { standings: ["own"] },
  "plan.cancel": { standings: ["own"] },
  "plan.reschedule": { standings: ["own"] },
  "plan.hold": { standings: ["own"] },
  "plan.debrief": { standings: ["own"] },
  "plan.share": { standings: ["own"] },
  "plan.import": { roles: ["rep"] },
  "team-plans.list": { roles: ["manager"] },

  "account.list": { roles: ["rep", "manager", "admin"] },
  "account.read": { standings: ["organisation"] },
  "account.create": { roles: ["rep", "manager", "admin"] },
  "account.edit": { standings: ["organisation"] },
  "contact.read": { standings: ["organisation"] },
  "contact.create": { roles: ["rep", "manager", "admin"] },
  "contact.edit": { standings: ["organisation"] },

  "plan.review": { standings: ["coached"] },
  "review.ask": { standings: ["own"] },
  "feedback.read": { standings: ["own", "coached"] },
  "feedback.give": { standings: ["coached"] },
  "feedback.settle": { standings: ["coached"] },
  "feedback.answer": { standings: ["own"] },
  "feedback.reply": { standings: ["own", "coached"] },
  "own-feedback.list": { roles: ["rep"] },
  "practice.list": { roles: ["rep"] },
  "practice.edit": { standings: ["own"] },

  "relationship.read": { standings: ["own", "coached"] },
  "relationship.grade": { standings: ["own"] },

  "user.list": { roles: ["admin"] },
  "user.invite": { roles: ["admin"] },
  "user.deactivate": { roles: ["admin"] },
  "team.list": { roles: ["admin"] },

  "progress.read": { roles: ["rep"] },
  "unfitting.list": { roles: ["rep", "manager", "admin"] },

  "rules.read": { roles: ["rep", "manager", "admin"] },
  "rules-page.open": { roles: ["admin"] },
  "rules-page.close": { roles: ["admin"] },
  "own-profile.read": { standings: ["own"] },
  "own-profile.edit": { standings: ["own"] },
  "own-session.end": { standings: ["own"] },
  "own-notifications.read": { standings: ["own"] },
  "own-notifications.edit": { standings: ["own"] },
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof PERMISSIONS

/** The permission that lets one see a subject at all; refused, the subject is *not found* rather than *not allowed*. */
export const READ_PERMISSION = {
  plan: "plan.read",
  account: "account.read",
  contact: "contact.read",
  relationship: "relationship.read",
  "own-profile": "own-profile.read",
  "own-session": "own-profile.read",
  "own-notifications": "own-profile.read",
  review: "plan.read",
  feedback: "feedback.read",
} as const satisfies Record<string, Permission>

/** Whether the actor may do this to the subject (or at all, where the permission rests on a role). */
export function may(actor: Actor, permission: Permission, subject: Subject | null): boolean {
  const rule: Rule = PERMISSIONS[permission]
  if (rule.roles?.some((role) => actor.roles.includes(role))) return true
  if (!rule.standings || !subject) return false
  return rule.standings.some((standing) => {
    if (standing === "organisation") return true
    if (standing === "own") return subject.ownerId === actor.userId
    return subject.coachedByActor && actor.roles.includes("manager")
  })
}
