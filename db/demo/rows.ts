import type {
  accounts,
  auditEvents,
  contacts,
  debriefs,
  fallbackObjectives,
  organisations,
  planContacts,
  plans,
  relationshipGradings,
  relationshipSigns,
  relationships,
  signInIdentities,
  situationLines,
  teamManagers,
  teamMemberships,
  teams,
  userRoles,
  users,
} from "../schema"

/** Everything one organisation of the demonstration consists of, ready to be stored. */
export type DemoRows = {
  organisations: (typeof organisations.$inferInsert)[]
  users: (typeof users.$inferInsert)[]
  signInIdentities: (typeof signInIdentities.$inferInsert)[]
  userRoles: (typeof userRoles.$inferInsert)[]
  teams: (typeof teams.$inferInsert)[]
  teamMemberships: (typeof teamMemberships.$inferInsert)[]
  teamManagers: (typeof teamManagers.$inferInsert)[]
  accounts: (typeof accounts.$inferInsert)[]
  contacts: (typeof contacts.$inferInsert)[]
  relationships: (typeof relationships.$inferInsert)[]
  relationshipSigns: (typeof relationshipSigns.$inferInsert)[]
  relationshipGradings: (typeof relationshipGradings.$inferInsert)[]
  plans: (typeof plans.$inferInsert)[]
  planContacts: (typeof planContacts.$inferInsert)[]
  situationLines: (typeof situationLines.$inferInsert)[]
  fallbackObjectives: (typeof fallbackObjectives.$inferInsert)[]
  debriefs: (typeof debriefs.$inferInsert)[]
  auditEvents: (typeof auditEvents.$inferInsert)[]
}

export const noRows = (): DemoRows => ({
  organisations: [],
  users: [],
  signInIdentities: [],
  userRoles: [],
  teams: [],
  teamMemberships: [],
  teamManagers: [],
  accounts: [],
  contacts: [],
  relationships: [],
  relationshipSigns: [],
  relationshipGradings: [],
  plans: [],
  planContacts: [],
  situationLines: [],
  fallbackObjectives: [],
  debriefs: [],
  auditEvents: [],
})
