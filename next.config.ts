import type { NextConfig } from "next"

const config: NextConfig = {
  reactCompiler: true,
  typedRoutes: true,
  poweredByHeader: false,
  // The image optimiser is the part of Next with the most advisories, and no page needs it.
  images: { unoptimized: true },
  agentRules: false,
  // Types are checked by `npm run check`; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // A calendar file of 3 MB and the rest of its form; what an action takes of it is the action's own to say.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  // It looks drizzle up by a name it puts together as it runs, which a bundle cannot follow.
  serverExternalPackages: ["rate-limiter-flexible"],
}

export default config
