import { nextAuthRoute } from "@/app/_server/next-auth-route"

export const GET = nextAuthRoute
export const POST = nextAuthRoute
