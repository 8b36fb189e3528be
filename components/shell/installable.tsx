/**
 * Tells the browser that this can be put among a device's own applications. On the product's own pages alone: a
 * customer's page names another company.
 */
export function Installable() {
  return (
    <>
      <link rel="manifest" href="/callcraft.webmanifest" />
      <link rel="apple-touch-icon" href="/icons/maskable-192.png" />
    </>
  )
}
