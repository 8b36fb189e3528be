/*
 * What start-up needs from the project's own code. The build bundles it for plain Node.
 */
export { migrate } from "@/db/migrate"
export { offerFirstAdmin } from "@/db/people/offer-first-admin"
export { APP_ROLE, addressFor, letAppSignIn, makeOwnedDatabase, OWNER_ROLE } from "@/db/roles"
export { migrateAsOwner, openGivenDatabase } from "./given-database"
