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
  // Above what any action takes, so that it is the action that says what is too much; beyond it `edge` answers.
  experimental: { serverActions: { bodySizeLimit: "8mb" } },
  // It looks drizzle up by a name it puts together as it runs, which a bundle cannot follow.
  serverExternalPackages: ["rate-limiter-flexible"],
}

export default config
