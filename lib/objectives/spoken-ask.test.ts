import { describe, expect, it } from "vitest"
import { askInTheirWords } from "./spoken-ask"

describe("the ask, said to the customer's face", () => {
  it.each([
    ["Get Anna to sign the order", "Anna Berg", "that you sign the order"],
    ["Ian signs the renewal.", "Ian Hughes", "that you sign the renewal"],
    ["Ian Hughes carries the file to his board", "Ian Hughes", "that you carry the file to your board"],
    [
      "Ruth signs off the design and commits the money at this meeting",
      "Ruth Adeyemi",
      "that you sign off the design and commit the money at this meeting",
    ],
    ["Jo books herself two places", "Jo", "that you book yourself two places"],
    ["Dr Okafor agrees to the trial", "Dr Ada Okafor", "that you agree to the trial"],
    ["Mark pilots the tool in one depot", "Mark Hall", "that you pilot the tool in one depot"],
    ["She approves £22k today", "Anna Berg", "that you approve £22k today"],
    ["The customer picks a date", null, "that you pick a date"],
    ["The board approves half of it", "Anna Berg", "that the board approves half of it"],
    ["Bill signs for the depot", "Anna Berg", "that Bill signs for the depot"],
    ["Secure the order for 40 units", "Anna Berg", "to secure the order for 40 units"],
    ["  ", "Anna Berg", "what we agree today"],
  ])("%j, to %j", (objective, name, said) => expect(askInTheirWords(objective, name)).toBe(said))

  it("never speaks of the listener by name", () =>
    expect(askInTheirWords("Anna confirms the date and sends us the list", "Anna Berg")).toBe(
      "that you confirm the date and send us the list",
    ))
})
