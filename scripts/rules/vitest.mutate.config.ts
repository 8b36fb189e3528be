import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "")

/** The tests that judge a changed rule: those beside the rules, without the slow properties. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    environment: "node",
    include: ["lib/objectives/**/*.test.ts"],
    // A property tries hundreds of texts for each change, and kills next to nothing that a case beside the rule does not.
    exclude: ["lib/objectives/properties.test.ts"],
    restoreMocks: true,
    testTimeout: 30_000,
  },
})
