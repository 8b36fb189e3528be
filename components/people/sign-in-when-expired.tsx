"use client"

import { lazy, Suspense, useEffect, useState } from "react"
import { EXPIRED } from "@/components/ui/use-expired"

const SignInAgain = lazy(() => import("./sign-in-again").then((module) => ({ default: module.SignInAgain })))

type Asked = { next: (() => void) | null }

/** Stands once in the shell and opens when anything on the page says that the session has ended. */
export function SignInWhenExpired({ userId }: { userId: string }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  useEffect(() => {
    const open = (event: Event) => setAsked({ next: (event as CustomEvent<(() => void) | undefined>).detail ?? null })
    window.addEventListener(EXPIRED, open)
    return () => window.removeEventListener(EXPIRED, open)
  }, [])
  if (!asked) return null
  return (
    <Suspense>
      <SignInAgain
        open
        userId={userId}
        onClose={() => setAsked(null)}
        onSignedIn={() => {
          setAsked(null)
          asked.next?.()
        }}
      />
    </Suspense>
  )
}
