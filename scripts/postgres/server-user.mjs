import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";

/**
 * @typedef {{ uid: number, gid: number, name: string }} ServerUser
 */

/**
 * @param {"-u" | "-g"} which
 * @param {string} name
 */
function idOf(which, name) {
  const answer = spawnSync("id", [which, name], { encoding: "utf8" });
  const id = Number.parseInt(answer.stdout ?? "", 10);
  return answer.status === 0 && Number.isInteger(id) ? id : null;
}

/**
 * PostgreSQL refuses to run as root. As root we run it as `postgres` where that user exists, else as
 * nobody; no user is ever added to the machine.
 * @returns {ServerUser | null} null when we are an ordinary user, who runs the server themselves
 */
export function serverUser() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== null && gid !== null && uid !== 0) return { uid, gid, name };
  }
  return { uid: 65534, gid: 65534, name: "nobody" };
}

/**
 * The name of whoever will run the server, for messages.
 * @param {ServerUser | null} user
 */
export function nameOfServerUser(user) {
  return user?.name ?? userInfo().username;
}

/**
 * What `spawn` needs to run something as that user.
 * @param {ServerUser | null} user
 */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/**
 * Whether that user can enter and list a folder: tried, not computed from modes, since access lists
 * and mounts have their say as well.
 * @param {string} folder
 * @param {ServerUser | null} user
 * @returns {boolean}
 */
export function canEnter(folder, user) {
  const tried = spawnSync("/bin/sh", ["-c", 'cd "$1" && ls . >/dev/null', "sh", folder], {
    ...asUser(user),
    cwd: "/",
    stdio: "ignore",
  });
  return tried.status === 0;
}
