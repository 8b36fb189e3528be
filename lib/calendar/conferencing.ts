import type { Channel } from "@/lib/plans/meeting"

/** Services one meets by, with how their links and their names look in a place. */
const SERVICES = [
  {
    name: "Microsoft Teams",
    link: /https?:\/\/(?:teams\.(?:microsoft|live)\.com|[\w.-]*\.teams\.microsoft\.us)\/\S*/i,
    place: /^(?:microsoft )?teams(?:[ -](?:meeting|call|besprechung|vergadering|reunion|réunion))?$/i,
  },
  {
    name: "Zoom",
    link: /https?:\/\/(?:[\w-]+\.)?zoom(?:gov)?\.(?:us|com)\/\S*/i,
    place: /^zoom(?:[ -](?:meeting|call))?$/i,
  },
  {
    name: "Google Meet",
    link: /https?:\/\/meet\.google\.com\/\S*/i,
    place: /^(?:google )?(?:meet|hangouts?)(?:[ -](?:meeting|call))?$/i,
  },
  { name: "Webex", link: /https?:\/\/[\w-]+\.webex\.com\/\S*/i, place: /^(?:cisco )?webex(?:[ -](?:meeting|call))?$/i },
  { name: "FaceTime", link: /https?:\/\/facetime\.apple\.com\/\S*/i, place: /^face ?time(?: call)?$/i },
] as const

const A_LINK = /https?:\/\/\S+/gi
const A_PHONE_NUMBER = /^(?:tel:|phone:?|call:?|\+|\(|\d)[\d\s().+/-]{6,24}(?:(?:ext|x|#)\.?\s*\d+)?$/i
const A_CALL = /^(?:(?:tele)?phone|call|phone call|by phone|via phone|telefon)$/i
const BY_VIDEO = /^(?:video|video ?call|video ?conference|online|virtual(?: meeting)?|remote)$/i

const LONGEST_PLACE = 200

/**
 * How one meets and where, from an invitation's place and text. A service's name stands for its link, and nothing else
 * of the text is kept: links, numbers to dial and what a service puts below are no words of anybody's.
 */
export function meetingPlace(location: string, description: string): { channel: Channel; place: string } {
  const parts = location
    .split(/[;\n]|,\s*(?=https?:)/)
    .map((part) =>
      part
        .replaceAll(A_LINK, "")
        .trim()
        .replaceAll(/^[,(\s]+|[,(\s]+$/g, ""),
    )
    .filter(Boolean)
  const service = SERVICES.find(({ link, place }) => link.test(location) || parts.some((part) => place.test(part)))
  const rooms = parts.filter((part) => !SERVICES.some(({ place }) => place.test(part)))
  const where = rooms.join(", ").slice(0, LONGEST_PLACE)
  if (service) return { channel: "video", place: where || service.name }
  if (rooms.some((room) => A_PHONE_NUMBER.test(room) || A_CALL.test(room))) return { channel: "phone", place: where }
  if (rooms.some((room) => BY_VIDEO.test(room))) return { channel: "video", place: where }
  // A room with a link in the text is still a room: one goes there, and others dial in.
  const linked = rooms.length === 0 ? SERVICES.find(({ link }) => link.test(description)) : undefined
  return linked ? { channel: "video", place: linked.name } : { channel: "visit", place: where }
}
