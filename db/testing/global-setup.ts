import type { TestProject } from "vitest/node"
import { bootTestServer } from "./server"

declare module "vitest" {
  export interface ProvidedContext {
    /** The superuser's address of this run's server; test files take `aDatabase()` instead. */
    serverUrl: string
  }
}

/** One PostgreSQL for the whole test run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await bootTestServer()
  project.provide("serverUrl", server.serverUrl)
  return server.stop
}
