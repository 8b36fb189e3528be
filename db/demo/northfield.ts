import type { DemoOrganisation } from "./organisation"
import { aldergate } from "./stories/aldergate"
import { bloemhof } from "./stories/bloemhof"
import { brackenfield } from "./stories/brackenfield"
import { brouwer } from "./stories/brouwer"
import { calder } from "./stories/calder"
import { cobalt } from "./stories/cobalt"
import { guild } from "./stories/guild"
import { halden } from "./stories/halden"
import { harrow } from "./stories/harrow"
import { haven } from "./stories/haven"
import { lumen } from "./stories/lumen"
import { maasland } from "./stories/maasland"
import { marlowe } from "./stories/marlowe"
import { nordlys } from "./stories/nordlys"
import { oakhurst } from "./stories/oakhurst"
import { orbis } from "./stories/orbis"
import { pennant } from "./stories/pennant"
import { petrie } from "./stories/petrie"
import { redshaw } from "./stories/redshaw"
import { sable } from "./stories/sable"
import { severn } from "./stories/severn"
import { skyline } from "./stories/skyline"
import { solbakken } from "./stories/solbakken"
import { tarn } from "./stories/tarn"
import { teviot } from "./stories/teviot"
import { westmere } from "./stories/westmere"

/** A mid-size company that trains supervisors and sales people and runs events, from Leeds. */
export const northfield: DemoOrganisation = {
  name: "Northfield Learning",
  founded: -420,
  people: [
    {
      key: "tomasz",
      name: "Tomasz Zieliński",
      email: "admin@northfield.example",
      roles: ["admin"],
      zone: "Europe/London",
      joined: -420,
    },
    {
      key: "helen",
      name: "Helen Marsh",
      email: "manager@northfield.example",
      roles: ["manager"],
      zone: "Europe/London",
      joined: -418,
    },
    {
      key: "amara",
      name: "Amara Nwosu",
      email: "rep@northfield.example",
      roles: ["rep"],
      zone: "Europe/London",
      joined: -415,
    },
    {
      key: "daniel",
      name: "Daniel Ferreira",
      email: "daniel.ferreira@northfield.example",
      roles: ["rep"],
      zone: "Europe/London",
      joined: -390,
    },
    {
      key: "sanne",
      name: "Sanne de Vries",
      email: "sanne.devries@northfield.example",
      roles: ["rep"],
      zone: "Europe/Amsterdam",
      joined: -377,
    },
    {
      key: "rhys",
      name: "Rhys Bevan",
      email: "rhys.bevan@northfield.example",
      roles: ["rep", "manager"],
      zone: "Europe/London",
      joined: -412,
    },
    {
      key: "colin",
      name: "Colin Hartley",
      email: "colin.hartley@northfield.example",
      roles: ["rep"],
      zone: "Europe/London",
      joined: -410,
      left: -63,
    },
  ],
  teams: [
    { key: "sales", name: "Customer sales", managers: ["helen"], members: [{ who: "amara" }, { who: "rhys" }] },
    {
      key: "key-accounts",
      name: "Open programmes",
      parent: "sales",
      managers: ["rhys"],
      members: [{ who: "daniel" }, { who: "sanne" }, { who: "colin", until: -63 }],
    },
  ],
  stories: [
    tarn,
    lumen,
    aldergate,
    halden,
    brackenfield,
    petrie,
    calder,
    oakhurst,
    pennant,
    sable,
    orbis,
    westmere,
    cobalt,
    harrow,
    redshaw,
    bloemhof,
    haven,
    nordlys,
    maasland,
    solbakken,
    brouwer,
    guild,
    teviot,
    marlowe,
    severn,
    skyline,
  ],
}
