import { describe, expect, it } from "vitest"
import { addressToCount, believedAddress } from "./visitor-address"

describe("whose address counts", () => {
  it.each([
    ["the connection's, whatever the caller wrote", "198.51.100.1", "1.2.3.4, 5.6.7.8", 0, "198.51.100.1"],
    ["the connection's, written as IPv4 where it is", "::ffff:198.51.100.1", undefined, 0, "198.51.100.1"],
    ["what our one proxy saw", "10.0.0.1", "1.2.3.4, 203.0.113.9", 1, "203.0.113.9"],
    ["what the first of our two proxies saw", "10.0.0.1", "1.2.3.4, 203.0.113.9, 10.0.0.2", 2, "203.0.113.9"],
    ["the first there is, when there are fewer", "10.0.0.1", "203.0.113.9", 2, "203.0.113.9"],
    ["the connection's, when the proxy passed on nothing", "10.0.0.1", undefined, 1, "10.0.0.1"],
  ])("%s", (_, connection, forwarded, proxies, believed) =>
    expect(believedAddress(connection, forwarded, proxies)).toBe(believed),
  )
})

describe("what attempts are counted by", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("%s by %s", (address, counted) => expect(addressToCount(address)).toBe(counted))
})
