import { afterAll, beforeAll } from "vitest"
import { type Database, openDatabase } from "../client"
import { aDatabase } from "./database"

/** This test file's own database: `db` as the app's role, `ownerDb` as the owner of the tables. */
export type ConnectedDatabase = {
  readonly db: Database
  readonly ownerDb: Database
  readonly appUrl: string
  readonly ownerUrl: string
}

type Held = ConnectedDatabase & { close(): Promise<void> }

/** Gives the calling test file a database of its own, opened before its tests and dropped after them. */
export function connectedDatabase(): ConnectedDatabase {
  let held: Held | undefined
  beforeAll(async () => {
    held = await connect()
  })
  afterAll(() => held?.close())
  const open = (): Held => {
    if (!held) throw new Error("The test database is open only while tests run.")
    return held
  }
  return {
    get db() {
      return open().db
    },
    get ownerDb() {
      return open().ownerDb
    },
    get appUrl() {
      return open().appUrl
    },
    get ownerUrl() {
      return open().ownerUrl
    },
  }
}

async function connect(): Promise<Held> {
  const { appUrl, ownerUrl, drop } = await aDatabase()
  const app = openDatabase(appUrl, { connections: 5 })
  const owner = openDatabase(ownerUrl, { connections: 1 })
  const close = async () => {
    await Promise.all([app.close(), owner.close()])
    await drop()
  }
  return { db: app.db, ownerDb: owner.db, appUrl, ownerUrl, close }
}
