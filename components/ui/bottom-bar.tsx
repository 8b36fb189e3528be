import { NavLink } from "./nav-link"
import { Popover } from "./popover"
import type { NavItem } from "./rail"

/** As many words as fit side by side under a thumb at 360 pixels. */
const IN_SIGHT = 4

type Props = {
  label: string
  items: readonly NavItem[] /** The word for the rest, when there are more than five. */
  more: string
}

/** The phone's navigation. Four places and `more`, or five places when there are just five. */
export function BottomBar({ label, items, more }: Props) {
  const inSight = items.length <= IN_SIGHT + 1 ? items : items.slice(0, IN_SIGHT)
  const rest = items.slice(inSight.length)
  return (
    <nav className="bottom-bar" aria-label={label}>
      <ul>
        {inSight.map((item) => (
          <li key={item.href}>
            <NavLink href={item.href}>{item.label}</NavLink>
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <Popover id="bottom-bar-more" label={more} look="nav">
              <ul>
                {rest.map((item) => (
                  <li key={item.href}>
                    <NavLink href={item.href}>{item.label}</NavLink>
                  </li>
                ))}
              </ul>
            </Popover>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
