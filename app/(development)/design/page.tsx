import type { Metadata } from "next"
import { cookies } from "next/headers"
import { notFound } from "next/navigation"
import { BottomBar } from "@/components/ui/bottom-bar"
import { Frame } from "@/components/ui/frame"
import { LinkButton } from "@/components/ui/link-button"
import { Page, PageHeading } from "@/components/ui/page"
import { type NavItem, Rail } from "@/components/ui/rail"
import { SkipLink } from "@/components/ui/skip-link"
import { ThemeSwitch } from "@/components/ui/theme-switch"
import { THEME_COOKIE, themeFrom } from "@/lib/theme"
import { ColourSpecimens } from "./colour-specimens"
import { FormSpecimens } from "./form-specimens"
import { ListSpecimens } from "./list-specimens"
import { MarginSpecimens } from "./margin-specimens"
import { OverlaySpecimens } from "./overlay-specimens"
import { PrintSpecimens } from "./print-specimens"
import { StateSpecimens } from "./state-specimens"
import { TypeSpecimens } from "./type-specimens"

export const metadata: Metadata = { title: "Design" }

// On this page the places lead to its own parts: the product's pages need someone signed in.
const PLACES: NavItem[] = [
  { href: "/design", label: "Today" },
  { href: "/design?place=plans", label: "Plans" },
  { href: "/design?place=accounts", label: "Accounts" },
  { href: "/design?place=coaching", label: "Coaching" },
  { href: "/design?place=insights", label: "Insights" },
  { href: "/design?place=people", label: "People" },
]

/** The system on one page, for those who build with it. It does not exist in production. */
export default async function DesignPage() {
  // biome-ignore lint/style/noProcessEnv: this page must be absent without asking anything that could fail
  if (process.env.NODE_ENV === "production" && process.env.CALLCRAFT_DESIGN !== "1") notFound()
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <Frame
      onItsWay={null}
      skip={<SkipLink>Skip to the page</SkipLink>}
      rail={
        <Rail label="Places" home={{ href: "/design", label: "Callcraft" }} items={PLACES}>
          <p className="mb-2 text-ink">Jonas Weber</p>
          <ThemeSwitch
            action="/design"
            current={theme}
            label="Light or dark"
            words={{ system: "Device", light: "Light", dark: "Dark" }}
          />
        </Rail>
      }
      bottomBar={<BottomBar label="Places, at hand" items={PLACES} more="More" />}
    >
      <Page>
        <PageHeading
          back={{ href: "/design", label: "Plans" }}
          title="Hallmann, Tuesday at 10:30"
          action={<LinkButton href="/design">Open the brief</LinkButton>}
          about="Every part of the interface on one page, in the words it is used with."
        />
        <MarginSpecimens />
        <FormSpecimens />
        <StateSpecimens />
        <ListSpecimens />
        <OverlaySpecimens />
        <PrintSpecimens />
        <TypeSpecimens />
        <ColourSpecimens />
      </Page>
    </Frame>
  )
}
