"use client"

import { useState, useSyncExternalStore } from "react"
import { Checkbox } from "@/components/ui/checkbox"
import { isHideKeyOff, setHideKeyOff } from "./hide-key-off"

const never = () => () => {}

/** Lets the key be taken away from this device; the buttons stay. */
export function HideKeyChoice() {
  const stored = useSyncExternalStore(never, isHideKeyOff, () => false)
  const [chosen, setChosen] = useState<boolean | null>(null)
  return (
    <Checkbox
      checked={!(chosen ?? stored)}
      onChange={({ currentTarget }) => {
        setHideKeyOff(!currentTarget.checked)
        setChosen(!currentTarget.checked)
      }}
      hint="Kept on this device. The word in the navigation does the same."
    >
      The key H hides and shows the page
    </Checkbox>
  )
}
