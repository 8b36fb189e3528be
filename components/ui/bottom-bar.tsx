import type { ReactNode } from "react"
import { NavCount } from "./nav-count"
import { NavLink } from "./nav-link"
import { Popover } from "./popover"
import type { NavItem } from "./rail"

/** As many words as fit side by side under a thumb at 360 pixels. */
const IN_SIGHT = 4

type Props = {
  label: string
  items: readonly NavItem[]
  /** The word for the rest, when there are more than fit. */
  more: string
  /** A button at the end, within the thumb's reach; takes the room of a place. */
  end?: ReactNode
}

/** The phone's navigation: five in a row, the last of the places under `more` when there are too many. */
export function BottomBar({ label, items, more, end }: Props) {
  const most = end ? IN_SIGHT : IN_SIGHT + 1
  const inSight = items.length <= most ? items : items.slice(0, most - 1)
  const rest = items.slice(inSight.length)
  return (
    <nav className="bottom-bar" aria-label={label}>
      <ul>
        {inSight.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href}>
              {item.label}
              <NavCount waiting={item.waiting} />
            </NavLink>
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <Popover
              id="bottom-bar-more"
              label={
                <>
                  {more}
                  <NavCount waiting={rest.find(({ waiting }) => waiting)?.waiting} />
                </>
              }
              look="nav"
            >
              <ul>
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavLink href={item.href}>
                      {item.label}
                      <NavCount waiting={item.waiting} />
                    </NavLink>
                  </li>
                ))}
              </ul>
            </Popover>
          </li>
        ) : null}
        {end ? <li>{end}</li> : null}
      </ul>
    </nav>
  )
}
