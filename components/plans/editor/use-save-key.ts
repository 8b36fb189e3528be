"use client"

import { useEffect, useSyncExternalStore } from "react"

const never = () => () => {}
const onApple = () => /Mac|iPhone|iPad/.test(navigator.platform)

/** Saves at Ctrl S, or ⌘ S; answers with the keys as they are printed on this keyboard. */
export function useSaveKey(save: () => void): readonly string[] {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      save()
    }
    window.addEventListener("keydown", press)
    return () => window.removeEventListener("keydown", press)
  }, [save])
  const apple = useSyncExternalStore(never, onApple, () => false)
  return apple ? ["⌘", "S"] : ["Ctrl", "S"]
}
