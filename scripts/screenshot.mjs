// npm run screenshot: makes the README's picture from the real product, on a throw-away database with the demo in it.
process.env.CALLCRAFT_PICTURES = "1"
await import("./e2e.mjs")
