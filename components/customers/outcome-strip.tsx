import { MOVE_WORDS, MOVES, type Move } from "@/lib/customers/say-history"

const STEP = 20

const SHAPES = {
  all: <circle className="chart-point" r={6} />,
  some: (
    <>
      <circle className="chart-point" data-few r={6} />
      <path className="chart-point" d="M0 -6a6 6 0 0 1 0 12Z" />
    </>
  ),
  none: <circle className="chart-point" data-few r={6} />,
  untold: <circle className="chart-point" data-few r={6} strokeDasharray="2.2 2.3" />,
} as const satisfies Record<Move, unknown>

/** The meetings with an account in a row, the latest at the right, each by how much it moved the sale on; with what the shapes mean. */
export function OutcomeStrip({ label, moves }: { label: string; moves: readonly Move[] }) {
  const width = moves.length * STEP
  return (
    <div className="grid gap-2">
      <svg
        className="chart"
        style={{ maxWidth: width }}
        viewBox={`0 0 ${width} ${STEP}`}
        role="img"
        aria-label={`${label} ${moves.map((move) => MOVE_WORDS[move].toLowerCase()).join(", ")}`}
      >
        <line className="chart-ground" x1={0} x2={width} y1={STEP / 2} y2={STEP / 2} />
        {[...moves.entries()].map(([at, move]) => (
          <g key={at} transform={`translate(${at * STEP + STEP / 2} ${STEP / 2})`}>
            {SHAPES[move]}
          </g>
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-quiet" aria-hidden="true">
        {MOVES.filter((move) => moves.includes(move)).map((move) => (
          <li key={move} className="flex items-center gap-2">
            <svg className="sign" viewBox="-8 -8 16 16" aria-hidden="true">
              {SHAPES[move]}
            </svg>
            {MOVE_WORDS[move]}
          </li>
        ))}
      </ul>
    </div>
  )
}
