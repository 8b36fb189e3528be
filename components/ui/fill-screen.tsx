"use client"

import { useEffect } from "react"

/** The largest first; a page that fits at none of them stays as it is. */
const SIZES = [1.25, 1.2, 1.15, 1.1, 1.05] as const

/** Draws what a phone's screen has room for a little larger, so that it is read at arm's length without scrolling. */
export function FillScreen({ of }: { of: string }) {
  useEffect(() => {
    const part = document.querySelector<HTMLElement>(of)
    if (!part || !matchMedia("(width < 40rem)").matches) return
    const { documentElement: page } = document
    const fits = (size: number) => {
      part.style.zoom = `${size}`
      return page.scrollHeight <= page.clientHeight
    }
    // In the next frame everything stands that the page adds as it arrives.
    const frame = requestAnimationFrame(() => {
      if (!SIZES.some(fits)) part.style.zoom = ""
    })
    return () => cancelAnimationFrame(frame)
  }, [of])
  return null
}
