import type { DemoOrganisation } from "./organisation"
import { alpenmilch } from "./stories/alpenmilch"
import { andaman } from "./stories/andaman"
import { bluestem } from "./stories/bluestem"
import { greatlakes } from "./stories/greatlakes"
import { helvion } from "./stories/helvion"
import { hudson } from "./stories/hudson"
import { kelana } from "./stories/kelana"
import { maplecrest } from "./stories/maplecrest"
import { merlion } from "./stories/merlion"
import { rheintal } from "./stories/rheintal"
import { stadtwerke } from "./stories/stadtwerke"
import { straits } from "./stories/straits"
import { tidewater } from "./stories/tidewater"
import { weser } from "./stories/weser"

/** Makers of flow, level and gas instruments, from Bremen, with offices in Philadelphia and Singapore. */
export const corvane: DemoOrganisation = {
  name: "Corvane Instruments",
  founded: -402,
  people: [
    {
      key: "weiling",
      name: "Tan Wei Ling",
      email: "admin@corvane.example",
      roles: ["admin"],
      zone: "Asia/Singapore",
      joined: -402,
    },
    {
      key: "katrin",
      name: "Katrin Aalto",
      email: "manager@corvane.example",
      roles: ["manager"],
      zone: "Europe/Berlin",
      joined: -400,
    },
    {
      key: "jonas",
      name: "Jonas Brandt",
      email: "rep@corvane.example",
      roles: ["rep"],
      zone: "Europe/Berlin",
      joined: -398,
    },
    {
      key: "marisol",
      name: "Marisol Vega",
      email: "marisol.vega@corvane.example",
      roles: ["rep"],
      zone: "America/New_York",
      joined: -371,
    },
    {
      key: "arjun",
      name: "Arjun Menon",
      email: "arjun.menon@corvane.example",
      roles: ["rep"],
      zone: "Asia/Singapore",
      joined: -340,
    },
  ],
  teams: [
    {
      key: "field",
      name: "Field sales",
      managers: ["katrin"],
      members: [{ who: "jonas" }, { who: "marisol" }, { who: "arjun" }],
    },
  ],
  stories: [
    weser,
    stadtwerke,
    rheintal,
    alpenmilch,
    helvion,
    greatlakes,
    tidewater,
    bluestem,
    hudson,
    maplecrest,
    straits,
    kelana,
    merlion,
    andaman,
  ],
}
