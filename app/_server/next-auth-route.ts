import nextAuth from "next-auth"
import { nextAuthOptions } from "./next-auth-options"

/** next-auth's catch-all, with the options read at the first request: the build has no environment. */
export const nextAuthRoute = (
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> => nextAuth(request as never, context as never, nextAuthOptions()) as Promise<Response>
