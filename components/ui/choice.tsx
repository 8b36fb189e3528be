import type { ComponentProps, ReactNode } from "react"
import { Sign } from "./sign"

export type Option = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type Props = Omit<ComponentProps<"fieldset">, "onChange" | "defaultValue"> & {
  name: string
  legend: ReactNode
  options: readonly Option[]
  /** The chosen value to start with. */
  defaultValue?: string | null
  /** The chosen value, where a client component keeps it; needs `onChoose`. */
  value?: string | null
  onChoose?: (value: string) => void
  hint?: ReactNode
  error?: string | undefined
  /** `line` sets short words beside each other. */
  layout?: "rows" | "line"
}

/** One of a few, all in sight. Each option is a target from edge to edge. */
export function Choice({
  name,
  legend,
  options,
  defaultValue,
  value,
  onChoose,
  hint,
  error,
  layout = "rows",
  id = name,
  ...rest
}: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ")
  return (
    <fieldset
      {...rest}
      id={id}
      className="choice"
      data-layout={layout}
      aria-describedby={described || undefined}
      tabIndex={-1}
    >
      <legend className="label">{legend}</legend>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="choice-options">
        {options.map((option) => (
          <label className="choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              disabled={option.disabled}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={onChoose ? () => onChoose(option.value) : undefined}
            />
            <span className="choice-word">{option.label}</span>
            {option.hint ? (
              <span className="hint" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </span>
            ) : null}
          </label>
        ))}
      </div>
      {error ? (
        <p className="error" id={`${id}-error`}>
          <Sign name="stop" />
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
