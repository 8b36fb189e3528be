import { Fragment } from "react"

/** Keys to press together, as they are printed on them: `["Ctrl", "K"]`. */
export function Keys({ keys }: { keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key, place) => (
        <Fragment key={key}>
          {place > 0 ? " " : null}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
