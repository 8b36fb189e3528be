import type { ComponentProps } from "react"

/** A file to choose, or to drop on it: the whole field takes a drop, as browsers let every file field, without script. */
export function FileInput(props: Omit<ComponentProps<"input">, "type">) {
  return <input {...props} type="file" className="control" data-kind="file" />
}
