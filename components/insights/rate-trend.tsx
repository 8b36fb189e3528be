import { scaleLinear, scalePoint } from "d3-scale"
import { area, line } from "d3-shape"
import { isTooFew, type Rate } from "@/lib/insights/rate"
import { wilsonInterval } from "@/lib/insights/wilson"

export type TrendStep = { label: string; rate: Rate }

const WIDTH = 260
const HEIGHT = 112
const LEFT = 34
const RIGHT = 8
const TOP = 8
const BOTTOM = 24

/**
 * A share step by step, with the 95 % interval around it. A step with nothing to count is a gap; one with too few to say
 * anything is drawn hollow. Drawn on the server, no script.
 */
export function RateTrend({ label, steps }: { label: string; steps: readonly TrendStep[] }) {
  const x = scalePoint<number>([...steps.keys()], [LEFT, WIDTH - RIGHT]).padding(0.2)
  const y = scaleLinear([0, 1], [HEIGHT - BOTTOM, TOP])
  const across = (at: number) => x(at) ?? LEFT
  const drawn = steps.map(({ rate }, at) => ({
    at,
    rate,
    share: rate.met / rate.of,
    ...wilsonInterval(rate.met, rate.of),
  }))
  const isCounted = ({ rate }: { rate: Rate }) => rate.of > 0
  type Drawn = (typeof drawn)[number]
  const doubt = area<Drawn>(
    ({ at }) => across(at),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).defined(isCounted)
  const shares = line<Drawn>(
    ({ at }) => across(at),
    ({ share }) => y(share),
  ).defined(isCounted)
  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {[0, 0.5, 1].map((share) => (
        <line key={share} className="chart-ground" x1={LEFT} x2={WIDTH - RIGHT} y1={y(share)} y2={y(share)} />
      ))}
      {[0, 1].map((share) => (
        <text key={share} x={LEFT - 6} y={y(share) + 4} textAnchor="end">
          {share * 100} %
        </text>
      ))}
      <path className="chart-doubt" d={doubt(drawn) ?? ""} />
      <path className="chart-line" d={shares(drawn) ?? ""} />
      {drawn.filter(isCounted).map(({ at, rate, share }) => (
        <circle
          key={at}
          className="chart-point"
          data-few={isTooFew(rate) || undefined}
          cx={across(at)}
          cy={y(share)}
          r={3}
        />
      ))}
      <text x={across(0)} y={HEIGHT - 6} textAnchor="start">
        {steps[0]?.label}
      </text>
      <text x={WIDTH - RIGHT} y={HEIGHT - 6} textAnchor="end">
        {steps.at(-1)?.label}
      </text>
    </svg>
  )
}
