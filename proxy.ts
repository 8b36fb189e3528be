import type { NextRequest } from "next/server"
import { edge } from "@/app/_server/edge"

export const proxy = (request: NextRequest) => edge(request)

/** Everything but the files of the build, which carry their own long cache time. */
export const config = { matcher: ["/((?!_next/static|favicon.ico).*)"] }
