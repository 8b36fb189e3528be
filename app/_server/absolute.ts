import { env } from "./env"

/** A path of ours as a whole address, from the configured one: never from what a request says its host is. */
export const absolute = (path: string): string => new URL(path, env().NEXTAUTH_URL).href
