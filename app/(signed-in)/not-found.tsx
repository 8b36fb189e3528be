import { NotHere } from "@/components/shell/not-here"

export default function SignedInNotFound() {
  return <NotHere />
}
