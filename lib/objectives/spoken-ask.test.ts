import { describe, expect, it } from "vitest"
import { spokenAsk } from "./spoken-ask"

describe("the ask, said to the customer's face", () => {
  it.each([
    ["Get Anna to sign the order", "Anna Berg", "yours", "sign the order"],
    ["Get Anna to sign the order", null, "yours", "sign the order"],
    ["Get the board to sign the order", "Anna Berg", "ours", "get the board to sign the order"],
    ["Ian Hughes signs the renewal", null, "yours", "sign the renewal"],
    ["Leeds depot signs the renewal", null, "others", "Leeds depot signs the renewal"],
    ["The board approves half of it", null, "others", "the board approves half of it"],
    ["Ian signs the renewal.", "Ian Hughes", "yours", "sign the renewal"],
    ["Ian Hughes carries the file to his board", "Ian Hughes", "yours", "carry the file to your board"],
    [
      "Ruth signs off the design and commits the money at this meeting",
      "Ruth Adeyemi",
      "yours",
      "sign off the design and commit the money today",
    ],
    ["Before I leave, Jo books herself two places", "Jo", "yours", "book yourself two places"],
    ["Dr Okafor agrees to the trial", "Dr Ada Okafor", "yours", "agree to the trial"],
    ["Mark pilots the tool in one depot", "Mark Hall", "yours", "pilot the tool in one depot"],
    ["Anna will read, mark and send back the draft", "Anna Berg", "yours", "read, mark and send back the draft"],
    ["Anna is first to try it", "Anna Berg", "yours", "be first to try it"],
    ["She approves £22k today before I leave", "Anna Berg", "yours", "approve £22k today"],
    ["The customer picks a date", null, "yours", "pick a date"],
    ["The board approves half of it", "Anna Berg", "others", "the board approves half of it"],
    ["Bill signs for Anna's depot", "Anna Berg", "others", "Bill signs for your depot"],
    ["Anna and Tom sign", "Anna Berg", "thing", "you and Tom sign"],
    ["Secure the order for 40 units from Anna", "Anna Berg", "ours", "secure the order for 40 units from you"],
    ["Second grinder on rent", "Anna Berg", "thing", "Second grinder on rent"],
  ])("%j, to %j", (objective, name, whose, words) => expect(spokenAsk(objective, name)).toEqual({ whose, words }))

  it("says nothing of nothing, nor of another language", () => {
    expect(spokenAsk("  ", "Anna Berg")).toBeNull()
    expect(spokenAsk("Anna unterschreibt den Auftrag für die neue Anlage", "Anna Berg")).toBeNull()
  })

  it("takes any name for what it is", () => expect(spokenAsk("Ask (Bo*b to pay", "(Bo*b")).not.toBeNull())
})
