// Judges JSON Lines outside the app: npm run --silent assess -- objectives < lines.jsonl
import { fileURLToPath } from "node:url"

try {
  const { register } = await import("tsx/esm/api")
  register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) })
} catch {
  console.error("The packages of this project are not installed yet. Run `npm ci --include=dev` once, then try again.")
  process.exit(1)
}
await import("./assess/main.ts")
