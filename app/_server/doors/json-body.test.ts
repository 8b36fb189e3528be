import { describe, expect, it } from "vitest"
import { jsonBody } from "./json-body"

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request("http://callcraft.example/x", { method: "POST", body, headers, duplex: "half" } as RequestInit)

describe("a body", () => {
  it("is read as JSON, without what the store refuses", async () => {
    const sent = JSON.stringify({ words: "Ro\u0000sa", list: ["\ud800", 5, null, true] })
    expect(await jsonBody(post(sent))).toEqual({ value: { words: "Rosa", list: ["\ufffd", 5, null, true] } })
  })

  it.each(["", "{", "[".repeat(100_000), "undefined"])("that is no JSON is undefined", async (sent) =>
    expect(await jsonBody(post(sent))).toEqual({ value: undefined }),
  )

  it("is refused by what it says of its length", async () =>
    expect(await jsonBody(post("{}", { "content-length": "9999999999" }))).toBe("too-large"))

  it("is read no further than the largest that is taken, whatever it says of its length", async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1
        controller.enqueue(new Uint8Array(16 * 1024).fill(32))
      },
    })
    expect(await jsonBody(post(endless))).toBe("too-large")
    expect(given).toBeLessThan(30)
  })
})
