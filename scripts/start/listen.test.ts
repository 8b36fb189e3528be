import { once } from "node:events"
import { createServer } from "node:net"
import { expect, test } from "vitest"
import { freePort } from "../postgres/free-port.mjs"
import { checkPort, networkAddresses } from "./listen.mjs"

test("a free port passes, a taken one is named with the next one to try", async () => {
  const port = await freePort()
  await checkPort("127.0.0.1", port)
  const other = createServer().listen(port, "127.0.0.1")
  await once(other, "listening")
  await expect(checkPort("127.0.0.1", port)).rejects.toMatchObject({
    code: "port-taken",
    message: new RegExp(`PORT=${port + 1}`),
  })
  other.close()
})

test("an address of another machine is refused with the reason", async () => {
  await expect(checkPort("192.0.2.77", 3000)).rejects.toMatchObject({
    code: "address-refused",
    message: /EADDRNOTAVAIL/,
  })
})

test("other devices are told of only when we listen to them", () => {
  expect(networkAddresses("127.0.0.1", 3000)).toEqual([])
  for (const address of networkAddresses("0.0.0.0", 3000)) expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:3000$/)
})
