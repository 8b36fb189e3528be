"use client"

/** When not even the page's frame could be drawn: no styles of ours, no parts of ours, only words. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>Something failed</title>
        <main>
          <h1>Callcraft could not be opened</h1>
          <p>Something went wrong on our side. Everything that was saved is safe.</p>
          <p>
            <button type="button" onClick={() => retry()}>
              Try again
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
