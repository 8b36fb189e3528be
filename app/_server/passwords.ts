import { hash, verify } from "@node-rs/argon2"

/** argon2id with 19 MiB, two passes and one lane: the least OWASP's password storage sheet asks for. About 18 ms a hash. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const

/** Nobody's password, at the same cost: what is compared with when there is nothing to compare with. */
const NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$PhPNrPqB3NOMMNfqZWaEvQ$XuP1H7WCQT+u13sMr72S56fHohZevw2zcw6gidNQHs4"

export const hashPassword = (password: string): Promise<string> => hash(password, COST)

/** Whether the password fits the kept hash. Without one the answer is no, after the same work. */
export async function passwordFits(kept: string | null, password: string): Promise<boolean> {
  const fits = await verify(kept ?? NOBODYS, password)
  return fits && kept !== null
}
