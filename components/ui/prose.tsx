import type { ReactNode } from "react"

/** Sentences at reading width. `voice="person"`: someone wrote them; the serif says so, and their line breaks stand. */
export function Prose({ voice, children }: { voice?: "person"; children: ReactNode }) {
  return (
    <div className="prose" data-voice={voice}>
      {children}
    </div>
  )
}
