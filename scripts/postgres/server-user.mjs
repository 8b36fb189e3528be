import { spawnSync } from "node:child_process"

/**
 * @typedef {{ uid: number, gid: number, name: string }} ServerUser
 */

/**
 * @param {"-u" | "-g"} which
 * @param {string} name
 */
function idOf(which, name) {
  const answer = spawnSync("id", [which, name], { encoding: "utf8" })
  const id = Number.parseInt(answer.stdout ?? "", 10)
  return answer.status === 0 && Number.isInteger(id) ? id : null
}

/**
 * PostgreSQL refuses to run as root. As root we run it as `postgres` where that user exists, else as
 * nobody; no user is ever added to the machine.
 * @returns {ServerUser | null} null when we are an ordinary user, who runs the server themselves
 */
export function serverUser() {
  if (process.getuid?.() !== 0) return null
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name)
    const gid = idOf("-g", name)
    if (uid !== null && gid !== null && uid !== 0) return { uid, gid, name }
  }
  return { uid: 65534, gid: 65534, name: "nobody" }
}

/**
 * What `spawn` needs to run something as that user.
 * @param {ServerUser | null} user
 */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid } : {}
}

/**
 * Asked of the system as that user, not computed from modes: access lists and mounts have their say as well.
 * @param {"-x" | "-r" | "-w"} right
 * @param {string} path
 * @param {ServerUser | null} user
 */
function may(right, path, user) {
  const asked = spawnSync("/bin/sh", ["-c", 'test "$1" "$2"', "sh", right, path], {
    ...asUser(user),
    cwd: "/",
    stdio: "ignore",
  })
  return asked.status === 0
}

/**
 * Whether that user can enter a folder.
 * @param {string} folder
 * @param {ServerUser | null} user
 */
export const canEnter = (folder, user) => may("-x", folder, user)

/**
 * Whether that user can read a file.
 * @param {string} file
 * @param {ServerUser | null} user
 */
export const canRead = (file, user) => may("-r", file, user)
