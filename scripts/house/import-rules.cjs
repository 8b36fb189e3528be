/**
 * Who may import what: the picture in the README, executable. Each rule is one sentence of it.
 * Tests may reach further than the code beside them.
 */
const tests = "\\.(test|fixture)\\.(ts|tsx)$"
const NOUNS = "objectives|relationships|plans|coaching|customers|people|insights|shell"

/** What of Next a component may use: links, navigation, forms, and the type of a route. */
const NEXT_FOR_SCREENS = [
  "node_modules/next/(dist/|)(client/)?(app-dir/)?(link|navigation|form)",
  "node_modules/next/(link|navigation|form)",
  "node_modules/next/dist/server/next\\.js",
]

/**
 * A folder and the only places it may import from, as patterns over resolved paths.
 * @param {string} name @param {string} comment @param {string} from @param {string[]} allowed @param {string[]} exempt
 */
const only = (name, comment, from, allowed, exempt = []) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: [tests, ...exempt] },
  to: { pathNot: allowed },
})

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to })

/** @param {string[]} names */
const packages = (...names) => `node_modules/(${names.join("|")})(/|$)`

module.exports = {
  forbidden: [
    never("no-circles", "Nothing imports itself by a detour.", {}, { circular: true }),
    never("resolvable", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    never(
      "no-undeclared-package",
      "A package that is imported is declared.",
      {},
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),

    only("rules-are-pure", "The rules use themselves and PEG.", "^lib/objectives/", [
      "^lib/(objectives|relationships)/",
    ]),
    never(
      "one-file-for-dates",
      "chrono-node reads an invitation's clock, and stands behind one file.",
      { path: "^lib/", pathNot: ["^lib/calendar/time-in-words\\.ts$", tests] },
      { path: packages("chrono-node") },
    ),
    only("peg-is-pure", "PEG uses itself.", "^lib/relationships/", ["^lib/relationships/"]),
    only("lib-uses-lib", "lib knows no screen and no store.", "^lib/", [
      "^lib/",
      packages("zod", "date-fns", "@date-fns/tz", "uuid", "chrono-node", "ical.js", "windows-iana", "ical-generator"),
    ]),
    never(
      "one-file-for-calendars",
      "ical.js stands behind read-component.ts, Windows' names of zones behind zone-of.ts.",
      { path: ".", pathNot: ["^lib/calendar/(read-component|zone-of)\\.ts$", tests] },
      { path: packages("ical\\.js", "windows-iana") },
    ),
    never(
      "calendars-are-read-on-the-server",
      "No screen imports what reads calendars: it would be sent to every browser.",
      { path: "^components/", pathNot: tests },
      { path: "^lib/calendar/(?!import-row|say-)" },
    ),
    never(
      "one-file-writes-calendars",
      "ical-generator stands behind calendar-entry.ts.",
      { path: ".", pathNot: ["^lib/calendar/calendar-entry\\.ts$", tests] },
      { path: packages("ical-generator") },
    ),
    never(
      "permissions-without-packages",
      "Who may do what is plain code.",
      { path: "^lib/access/", pathNot: tests },
      { path: "node_modules" },
    ),

    only(
      "db-uses-lib",
      "What is kept knows nothing of what is seen.",
      "^db/",
      [
        "^db/",
        "^lib/",
        packages("drizzle-orm", "postgres", "drizzle-kit"),
        "^(node:)?(crypto|fs|path|url|os)(/|$)",
        "^(crypto|fs|path|url|os)",
      ],
      ["^db/(testing|demo)/", "^db/migrate\\.ts$"],
    ),
    never(
      "db-never-sees-screens",
      "db is blind to app and components.",
      { path: "^db/" },
      { path: "^(app|components|e2e)/|node_modules/(next|react)/" },
    ),

    only("components-use-lib", "What is seen knows nothing of what is kept.", "^components/", [
      "^components/",
      "^lib/",
      packages("react", "react-dom", "d3-scale", "d3-shape", "nuqs", "@base-ui/react"),
      ...NEXT_FOR_SCREENS,
    ]),
    only("ui-stands-alone", "The primitives know no noun.", "^components/ui/", [
      "^components/ui/",
      "^lib/(form-state|theme)\\.ts$",
      packages("react", "react-dom", "@base-ui/react"),
      ...NEXT_FOR_SCREENS,
    ]),
    {
      name: "nouns-stand-apart",
      comment: "One noun's components do not use another's: the page composes.",
      severity: "error",
      from: { path: `^components/(${NOUNS})/`, pathNot: tests },
      to: { path: `^components/(${NOUNS})/`, pathNot: "^components/$1/" },
    },

    never(
      "one-lock",
      "Only app/_server holds the lock, the sign-in library and the pool.",
      { path: "^(app|components|e2e)/", pathNot: ["^app/_server/", tests] },
      { path: ["^lib/access/guard\\.ts$", "^db/client\\.ts$", packages("next-auth")] },
    ),
    never(
      "who-proves-an-actor",
      "Only the current-actor door and the test factories make an actor.",
      { path: ".", pathNot: ["^app/_server/current-actor\\.ts$", "^db/testing/", tests] },
      { path: "^lib/access/prove-actor\\.ts$" },
    ),
    never(
      "edges-import-the-server-room",
      "proxy and instrumentation use app/_server alone.",
      { path: "^(proxy|instrumentation)\\.ts$" },
      { path: "^(app/(?!_server/)|components|db|lib)" },
    ),
    never(
      "journeys-from-outside",
      "e2e uses lib and the factories, like a stranger.",
      { path: "^e2e/" },
      { path: "^(app|components)/|^db/(?!testing/)" },
    ),
    never(
      "nothing-imports-tests",
      "No code needs a test or a factory.",
      { path: "^(app|components|lib|db)/", pathNot: [tests, "^db/testing/"] },
      { path: [tests, "^db/testing/", "^e2e/"] },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    includeOnly: undefined,
    exclude: { path: "^(\\.next|\\.data|node_modules/\\.)" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
