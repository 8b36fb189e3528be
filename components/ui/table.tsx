import type { ReactNode } from "react"

export type Column = { label: string; align?: "end" }

type Props = { caption: ReactNode; captionHidden?: boolean; columns: readonly Column[]; children: ReactNode }

/**
 * A table with its name. On a phone each row becomes a short list of its cells, under their columns' names;
 * the roles are written out because browsers forget them when a table is laid out as blocks.
 */
export function Table({ caption, captionHidden, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <table className="table" role="table">
      <caption>{captionHidden ? <span className="sr-only">{caption}</span> : caption}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columns.map(({ label, align }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={label} scope="col" role="columnheader" data-align={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">{children}</tbody>
    </table>
  )
}

/** One row: a `HeadCell`, then `Cell`s. */
export function Row({ children }: { children: ReactNode }) {
  // biome-ignore lint/a11y/noRedundantRoles: see `Table`
  return <tr role="row">{children}</tr>
}

/** What the row is about; on a phone, its heading. */
export function HeadCell({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see `Table`
    <th scope="row" role="rowheader">
      {children}
    </th>
  )
}

/** One value. `label` is its column's name, shown beside it on a phone. */
export function Cell({ label, align, children }: { label: string; align?: "end"; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see `Table`
    <td role="cell" data-label={label} data-align={align}>
      {children}
    </td>
  )
}
