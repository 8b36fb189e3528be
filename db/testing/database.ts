import { inject } from "vitest"
import { cloneDatabase, type DatabaseLogins } from "./server"

/**
 * A migrated, empty database of this test file's own. What is written is committed for real. Use `appUrl` for
 * everything the product does: row security binds it. `ownerUrl` owns the tables and is bound by it too.
 */
export function aDatabase(): Promise<DatabaseLogins & { drop(): Promise<void> }> {
  return cloneDatabase(inject("serverUrl"))
}
