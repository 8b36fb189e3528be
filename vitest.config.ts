import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") }
// Nobody's promise is five seconds: on a busy machine a test that is well takes longer.
const alone = { environment: "node" as const, restoreMocks: true, unstubEnvs: true, testTimeout: 30_000 }

/**
 * Three kinds of test, by what they need: `fast` needs nothing and is part of `npm run check`; `data` needs a
 * PostgreSQL, one for the whole run; `machine` starts and kills servers of its own.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...alone,
          name: "fast",
          include: ["lib/**/*.test.{ts,tsx}", "components/**/*.test.{ts,tsx}", "scripts/**/*.test.ts"],
          exclude: ["scripts/**/*.machine.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          ...alone,
          name: "data",
          include: ["db/**/*.test.ts", "app/**/*.test.{ts,tsx}"],
          globalSetup: ["db/testing/global-setup.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          ...alone,
          name: "machine",
          include: ["scripts/**/*.machine.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
