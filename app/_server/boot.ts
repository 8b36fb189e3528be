import { env, settingsAmiss } from "./env"
import { believeOnlyOurProxies } from "./visitor-address"

/**
 * Refuses to serve on settings that cannot work. It ends the process itself: a `register` that only
 * throws leaves a server that answers everything with 500.
 */
export function bootOrExit(): void {
  const amiss = settingsAmiss()
  if (amiss.length > 0) {
    console.error(
      `Callcraft cannot start with these settings. ${amiss.join(" ")} Run it with \`npm start\`, which makes what is missing, or set them as in .env.example and start again.`,
    )
    process.exit(1)
  }
  believeOnlyOurProxies(env().CALLCRAFT_PROXIES)
}
