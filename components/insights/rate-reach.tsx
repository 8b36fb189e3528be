import { scaleLinear } from "d3-scale"
import { isTooFew, type Rate } from "@/lib/insights/rate"
import { wilsonInterval } from "@/lib/insights/wilson"

const WIDTH = 160
const HEIGHT = 16

/** A share on a line from none to all, with how far it may be off. What it shows stands in words beside it. */
export function RateReach({ rate }: { rate: Rate }) {
  if (rate.of === 0) return null
  const x = scaleLinear([0, 1], [4, WIDTH - 4])
  const { low, high } = wilsonInterval(rate.met, rate.of)
  const few = isTooFew(rate) || undefined
  const middle = HEIGHT / 2
  return (
    <svg className="chart max-w-40" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className="chart-ground" x1={x(0)} x2={x(1)} y1={middle} y2={middle} />
      <line className="chart-reach" data-few={few} x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
      <circle className="chart-point" data-few={few} cx={x(rate.met / rate.of)} cy={middle} r={4} />
    </svg>
  )
}
