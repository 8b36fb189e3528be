import { NotHere } from "@/components/shell/not-here"

export default function NotFound() {
  return (
    <main id="main" className="mx-auto max-w-words px-6 py-12">
      <p className="wordmark">Callcraft</p>
      <NotHere />
    </main>
  )
}
