import type { ComponentProps } from "react"

type Props = Omit<ComponentProps<"input">, "type"> & { type?: "datetime-local" | "date" | "time" }

/** A day, a time or both, as wall time without a zone (`2026-11-24T10:30`); the zone is a field of its own. Steps of five minutes. */
export function DateTimeInput({ type = "datetime-local", ...rest }: Props) {
  return <input step={type === "date" ? undefined : 300} {...rest} type={type} className="control" data-kind="time" />
}
