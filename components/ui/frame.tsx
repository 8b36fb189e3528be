import type { ReactNode } from "react"

type Props = {
  skip: ReactNode
  rail: ReactNode
  bottomBar: ReactNode
  /** Stands in the page's place while the next one is on its way. */
  onItsWay: ReactNode
  children: ReactNode
}

/** Where every signed-in page lies: rail, page, bar. The page itself is `main`, with the id the skip link goes to. */
export function Frame({ skip, rail, bottomBar, onItsWay, children }: Props) {
  return (
    <div className="frame">
      {skip}
      {rail}
      <main className="frame-main" id="main" tabIndex={-1}>
        <div className="on-its-way">{onItsWay}</div>
        {children}
      </main>
      {bottomBar}
    </div>
  )
}
