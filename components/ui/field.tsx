import type { ReactNode } from "react"
import { Sign } from "./sign"

/** What a control spreads onto itself so that label, hint and error belong to it. */
export type ControlProps = {
  id: string
  name: string
  "aria-describedby": string | undefined
  "aria-invalid": true | undefined
}

type Props = {
  name: string
  /** The control's id; the name unless two fields of a page share one. */
  id?: string
  label: ReactNode
  /** The word for "may be left out", shown after the label. */
  optional?: string
  hint?: ReactNode
  error?: string | undefined
  children: (control: ControlProps) => ReactNode
}

/** A label, its control, a hint before it and what is wrong after it. The one place that knows how they belong together. */
export function Field({ name, id = name, label, optional, hint, error, children }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
        {optional ? <span className="optional"> ({optional})</span> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, name, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      {error ? (
        <p className="error" id={`${id}-error`}>
          <Sign name="stop" />
          {error}
        </p>
      ) : null}
    </div>
  )
}
