/** One thing a person did, as the browser saw it. */
export type Done =
  /** A control was given a value. */
  | { is: "input"; control: string; typed: boolean }
  /** Something was pressed, or would have had to be to get there. */
  | { is: "tap"; on: string }
  | { is: "keystroke"; keys: number }
  /** A press no person made. */
  | { is: "forged"; on: string }

/**
 * Runs inside each page, before its own scripts, and tells what the person there does. It is sent as text: nothing
 * outside its braces exists for it.
 */
export function watchThePerson(): void {
  const tell = (done: Done) => (window as unknown as { personDid: (done: Done) => void }).personDid(done)

  type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
  const CHOSEN = ["radio", "checkbox", "date", "time", "datetime-local", "month", "range", "color", "file"]
  /** Buttons that only go on: what they say is "and now". Any other button with a value gives an answer. */
  const GOES_ON = ["save", "ready", "draft", "customer"]

  const controlOf = (target: EventTarget | null): Control | null =>
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
      ? target
      : null
  const isTyped = (control: Control) => !(control instanceof HTMLSelectElement) && !CHOSEN.includes(control.type)
  const nameOf = (control: Control) => {
    const name = control.name || control.id || control.getAttribute("aria-label") || control.outerHTML.slice(0, 60)
    return control.type === "checkbox" ? `${name}=${control.value}` : name
  }
  const wordsOf = (target: EventTarget | null): string => {
    const control = controlOf(target)
    const on = target instanceof Element ? (target.closest("a, button, summary, label") ?? target) : null
    return control ? nameOf(control) : (on?.textContent ?? "the page").trim().replaceAll(/\s+/g, " ").slice(0, 40)
  }
  /** The control the person last got to by pressing it or its label, or by the Tab key. */
  let reached: Element | null = null
  let byTab = false

  /** A value arrived where nobody had pressed: a person would have had to. */
  const reach = (control: Control) => {
    if (reached === control) return
    tell({ is: "tap", on: nameOf(control) })
    reached = control
  }

  const given = (event: Event) => {
    const control = controlOf(event.target)
    if (!control || control.type === "hidden") return
    const typed = isTyped(control)
    // What was typed is told again, as a change, when the person goes elsewhere.
    if (typed && event.type === "change") return
    if (typed) reach(control)
    // A list or a calendar is opened by one press and answered by another.
    else if (control instanceof HTMLSelectElement || !["radio", "checkbox"].includes(control.type)) {
      if (event.type === "change") {
        reach(control)
        tell({ is: "tap", on: `${nameOf(control)}, chosen` })
      }
    }
    tell({ is: "input", control: `${location.pathname} ${nameOf(control)}`, typed })
  }

  const pressed = (event: Event) => {
    const label = event.target instanceof Element ? event.target.closest("label") : null
    reached = label?.control ?? (event.target instanceof Element ? event.target : null)
    tell({ is: "tap", on: wordsOf(event.target) })
  }

  addEventListener("input", given, true)
  addEventListener("change", given, true)
  addEventListener("pointerdown", (event) => event.isTrusted && pressed(event), true)
  addEventListener(
    "keydown",
    (event) => {
      if (!event.isTrusted) return
      byTab = event.key === "Tab"
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return
      tell({ is: "keystroke", keys: 1 })
    },
    true,
  )
  addEventListener(
    "beforeinput",
    (event) => {
      // Words that came without keys, pasted or dictated by the test: as many keys as there are characters.
      if (event.inputType === "insertText" && (event.data?.length ?? 0) > 1)
        tell({ is: "keystroke", keys: event.data?.length ?? 0 })
    },
    true,
  )
  addEventListener("focusin", (event) => {
    if (byTab && event.target instanceof Element) reached = event.target
    byTab = false
  })
  addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted) return tell({ is: "forged", on: wordsOf(event.target) })
      const pressable = event.target instanceof Element ? event.target.closest("a, button, summary") : null
      // Pressed with a key: the same press, without a pointer.
      if (pressable && event.detail === 0) tell({ is: "tap", on: wordsOf(pressable) })
      const button = pressable instanceof HTMLButtonElement ? pressable : null
      if (button?.name && button.value && !GOES_ON.includes(button.value))
        tell({ is: "input", control: `${location.pathname} ${button.name}=${button.value}`, typed: false })
    },
    true,
  )
}
