import type { ReactElement } from "react"

/**
 * A document for a customer as HTML. It is drawn here and not by Next, whose pages carry the product's layout, its
 * scripts and the address they were asked for: this one holds what it is given and nothing else.
 */
export async function customerHtml(document: ReactElement, status = 200): Promise<Response> {
  // Imported as it runs: Next refuses the module by name where server components are drawn.
  const { renderToStaticMarkup } = await import("react-dom/server")
  return new Response(`<!doctype html>${renderToStaticMarkup(document)}`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
  })
}
