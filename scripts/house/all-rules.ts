import { actionsBehindDoors } from "./rules/actions-behind-doors"
import { environmentInOnePlace } from "./rules/environment-in-one-place"
import { kebabNames } from "./rules/kebab-names"
import { knownRooms } from "./rules/known-rooms"
import { noBarrels } from "./rules/no-barrels"
import { noDrawers } from "./rules/no-drawers"
import { noSleepingTests } from "./rules/no-sleeping-tests"
import { noStreamedPages } from "./rules/no-streamed-pages"
import { oneVerbAFile } from "./rules/one-verb-a-file"
import { pagesBehindDoors } from "./rules/pages-behind-doors"
import { projectStandsAlone } from "./rules/project-stands-alone"
import { routesBehindDoors } from "./rules/routes-behind-doors"
import { rulesHaveNoClock } from "./rules/rules-have-no-clock"
import { shortFiles } from "./rules/short-files"
import { titlesFromOnePart } from "./rules/titles-from-one-part"
import type { HouseRule } from "./source-file"

/** Every rule that is read off the folders. Adding one is a file and a line. */
export const HOUSE_RULES: readonly HouseRule[] = [
  knownRooms,
  noDrawers,
  kebabNames,
  noBarrels,
  oneVerbAFile,
  actionsBehindDoors,
  pagesBehindDoors,
  routesBehindDoors,
  environmentInOnePlace,
  rulesHaveNoClock,
  shortFiles,
  noSleepingTests,
  noStreamedPages,
  titlesFromOnePart,
  projectStandsAlone,
]
