const SHAPES = {
  met: (
    <path
      d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm3.4 4.9-4 4.4-2.6-2.4 1-1.1 1.5 1.4 3-3.3 1.1 1Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  unclear: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 2.25a5.75 5.75 0 0 1 0 11.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="5.75" />,
  draft: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.2 2.3" />,
  done: <path d="m3 8.5 3.2 3.2L13 4.8" />,
  waiting: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M8 4.75V8l2.25 1.5" />
    </>
  ),
  cancelled: <path d="m4 4 8 8m0-8-8 8" />,
  care: <path d="M8 2 14.5 13.5h-13L8 2Zm0 4.25v3.5m0 1.6v.6" />,
  stop: (
    <>
      <path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4L5.4 1.75Z" />
      <path d="M8 4.75v4m0 1.75v.75" />
    </>
  ),
  advice: <path d="M3 8h9M8.5 4.25 12.25 8 8.5 11.75" />,
  feedback: <path d="m2.5 13.5.9-3.2 7.8-7.8 2.3 2.3-7.8 7.8-3.2.9Z" />,
  fold: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  down: <path d="m3.5 6 4.5 4.5L12.5 6" />,
  back: <path d="M13 8H3.5M7.5 3.75 3.25 8l4.25 4.25" />,
  forward: <path d="M3 8h9.5M8.5 3.75 12.75 8 8.5 12.25" />,
} as const

export type SignName = keyof typeof SHAPES

/** A small drawn sign. It never stands alone: a word beside it says the same, so it is silent to a screen reader. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg
      className="sign"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[name]}
    </svg>
  )
}
