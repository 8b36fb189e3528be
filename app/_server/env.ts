import * as z from "zod"

const shape = z.object({
  /** The app's own login: bound by row security, and not the tables' owner. */
  DATABASE_URL: z.url(
    "DATABASE_URL must be the address of a PostgreSQL server, such as postgres://user:password@host/name.",
  ),
  NEXTAUTH_SECRET: z
    .string("NEXTAUTH_SECRET must be set.")
    .min(32, "NEXTAUTH_SECRET must have at least 32 characters."),
  NEXTAUTH_URL: z.url("NEXTAUTH_URL must be the address people reach Callcraft at, such as https://callcraft.example."),
  /** How many reverse proxies of ours stand in front and may be believed about who calls. */
  CALLCRAFT_PROXIES: z.coerce.number("CALLCRAFT_PROXIES must be a number.").int().min(0).max(10).default(0),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
})

type Env = z.infer<typeof shape>

let read: Env | undefined

/** What is wrong with these settings, one sentence each; empty when they will do. */
export function settingsAmiss(settings: NodeJS.ProcessEnv = process.env): string[] {
  const parsed = shape.safeParse(settings)
  if (parsed.success) return []
  return parsed.error.issues.map(({ path, message }) =>
    message.includes(String(path[0])) ? message : `${String(path[0])}: ${message}`,
  )
}

/** The environment, checked once at first use: the build must not need a database. Throws with the names of what is wrong. */
export function env(): Env {
  if (!read) {
    const parsed = shape.safeParse(process.env)
    if (!parsed.success) throw new Error(`The environment is not complete. ${settingsAmiss().join(" ")}`)
    read = parsed.data
  }
  return read
}

/** Whether people reach us by https, and so whether cookies are `Secure` and `__Host-`. */
export const behindHttps = (): boolean => env().NEXTAUTH_URL.startsWith("https:")
