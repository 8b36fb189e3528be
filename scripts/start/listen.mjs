import { createServer } from "node:net"
import { networkInterfaces } from "node:os"
import { codeOf } from "../processes/alive.mjs"
import { addressRefused, portTaken } from "../troubles/texts.mjs"

/**
 * Checks early that the app will be able to listen, so that nobody waits for a build to be told.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<void>}
 * @throws {import("../troubles/trouble.mjs").Trouble} `port-taken`, `address-refused`
 */
export function checkPort(host, port) {
  return new Promise((free, failed) => {
    const probe = createServer()
    probe.once("error", (problem) => {
      const code = codeOf(problem) ?? problem.message
      failed(code === "EADDRINUSE" ? portTaken(host, port) : addressRefused(host, port, code))
    })
    probe.listen(port, host, () => probe.close(() => free()))
  })
}

/**
 * The addresses at which other devices of the same network may reach us.
 * @param {string} host
 * @param {number} port
 */
export function networkAddresses(host, port) {
  if (host !== "0.0.0.0" && host !== "::") return []
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => `http://${address}:${port}`)
}
