import * as z from "zod"

const shape = z.object({
  DATABASE_URL: z.url(),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url(),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
})

type Env = z.infer<typeof shape>

let read: Env | undefined

/** The environment, checked once at first use: the build must not need a database. Throws with the names of what is wrong. */
export function env(): Env {
  if (!read) {
    const parsed = shape.safeParse(process.env)
    if (!parsed.success) throw new Error(`The environment is not complete. ${z.prettifyError(parsed.error)}`)
    read = parsed.data
  }
  return read
}

/** Whether people reach us by https, and so whether cookies are `Secure` and `__Host-`. */
export const behindHttps = (): boolean => env().NEXTAUTH_URL.startsWith("https:")
