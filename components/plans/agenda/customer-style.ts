/**
 * The whole style of what a customer sees, in one text: it stands in the page itself, so that the page asks for nothing
 * else, and is allowed by its hash. It says every colour twice, for browsers that do not know `light-dark`.
 */
export const CUSTOMER_STYLE = `
.customer-page { margin: 0; padding: 0; color-scheme: light dark; background: #f6f5f2; background: light-dark(#f6f5f2, #15181a); }
.customer-main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
.customer-sheet { color: #1b1c1e; color: light-dark(#1b1c1e, #ecebe6); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.customer-sheet * { box-sizing: border-box; margin: 0; padding: 0; font-size: inherit; line-height: inherit; letter-spacing: normal; }
.customer-sheet .from { padding-bottom: 1rem; border-bottom: 1px solid #1b1c1e; border-bottom: 1px solid light-dark(#1b1c1e, #747b80); font-weight: 600; }
.customer-sheet .day { margin-top: 2rem; font-size: 1.75rem; line-height: 2.25rem; font-weight: 600; letter-spacing: -0.02em; text-wrap: balance; }
.customer-sheet .hours { margin-top: 0.25rem; font-size: 1.125rem; font-variant-numeric: tabular-nums; }
.customer-sheet .facts { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem 1.5rem; margin-top: 2rem; }
.customer-sheet dt, .customer-sheet .quiet { color: #4a4d50; color: light-dark(#4a4d50, #bcc1c2); font-weight: 400; }
.customer-sheet .part { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #d8d6d0; border-top: 1px solid light-dark(#d8d6d0, #33393c); }
.customer-sheet .part-name { font-size: 1rem; font-weight: 600; }
.customer-sheet .words { margin-top: 0.75rem; font: 1.125rem/1.75rem ui-serif, Georgia, serif; white-space: pre-line; text-wrap: pretty; }
.customer-sheet ol.words { display: grid; gap: 0.5rem; padding-left: 1.75rem; list-style: decimal; }
.customer-sheet li::marker { font: 1rem/1.75rem system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.customer-sheet .last { margin-top: 2.5rem; }
.customer-sheet a { display: inline-flex; align-items: center; min-height: 2.75rem; color: #1b1c1e; color: light-dark(#1b1c1e, #ecebe6); text-decoration: underline; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
.customer-sheet a:hover { text-decoration-thickness: 2px; }
.customer-sheet a:focus-visible { outline: 2px solid currentColor; outline-offset: 3px; }
@media print {
  @page { margin: 18mm; }
  .customer-page { color-scheme: light; background: none; }
  .customer-main { max-width: none; padding: 0; }
  .customer-sheet { font-size: 11pt; }
  .customer-sheet .last { display: none; }
  .customer-sheet .part { break-inside: avoid; }
}
`
