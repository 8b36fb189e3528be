import { story } from "../story"

/** A credit union: volunteers, collectors, and conversations about money people do not have. */
export const severn = story({
  account: {
    name: "Severn Community Credit Union",
    industry: "Financial services",
    place: "Old Market Street, Bristol",
  },
  zone: "Europe/London",
  rep: "rhys",
  contacts: {
    joy: {
      name: "Joy Campbell",
      title: "Member Services Manager",
      style: "open",
      seen: [
        { sign: "answers-in-time", day: -29 },
        { sign: "said-no-openly", day: -70 },
      ],
    },
    ewan: { name: "Ewan Fraser", title: "Chief Executive", style: "neutral" },
  },
  meetings: [
    {
      day: -169,
      at: "10:00",
      with: "joy",
      stage: "first-contact",
      situation: { now: "Arrears calls are made by eleven volunteers from a script of 1998." },
      primary: "Joy sends me the script and lets me hear two calls with the members' consent, by {day +12}",
      fallbacks: [
        {
          words: "She plays the member and I the volunteer for twenty minutes, here and now",
          only: "consent takes a board paper",
        },
      ],
      size: "small",
      after: {
        outcome: "fallback-achieved",
        trigger: "Board paper",
        said: "I was a terrible volunteer. She wrote three sentences down while laughing.",
        reaction: "warmer",
        agreed: { what: "Joy sends the script", by: "joy", due: 2 },
        saw: ["kept-last-appointment", "told-a-problem-unasked"],
      },
    },
    {
      day: -126,
      at: "18:00",
      minutes: 90,
      with: "joy",
      stage: "exploring",
      primary: "Joy gets six volunteers to a free evening on {day +21} and asks them afterwards if they want more",
      fallbacks: [
        {
          words: "Two volunteers ring with our three sentences for a week and tell her on {day +13}",
          only: "they will not give up an evening",
        },
      ],
      size: "small",
      after: {
        outcome: "primary-achieved",
        said: "Nine came. One said nobody had ever thanked her for ringing.",
        reaction: "warmer",
        agreed: { what: "Joy asks the nine", by: "joy", due: 9 },
        saw: ["gave-promised-information"],
      },
    },
    {
      day: -71,
      at: "11:00",
      with: "ewan",
      others: ["joy"],
      stage: "proposing",
      primary: "Ewan pays £4,200 for four evenings out of the reserve",
      fallbacks: [
        {
          words: "He applies with us to the lottery fund for it, form sent by {day +28}",
          only: "the reserve is not to be touched",
        },
      ],
      size: "medium",
      factors: ["price-at-stake"],
      after: {
        outcome: "fallback-achieved",
        trigger: "The regulator watches the reserve",
        said: "He would like to and he may not. The fund closes in a month.",
        reaction: "no-change",
        agreed: { what: "Joy drafts the form", by: "joy", due: 14 },
        saw: ["kept-last-appointment"],
      },
    },
    {
      day: -31,
      at: "12:00",
      minutes: 30,
      by: "video",
      with: "joy",
      stage: "deciding",
      primary: "Joy tells me the fund's answer and, if it is yes, fixes the first evening",
      fallbacks: [
        {
          words: "She writes to the fund's officer with our two extra figures by {day +3}",
          only: "the fund has questions",
        },
      ],
      size: "small",
      after: "held",
    },
    {
      day: 0,
      at: "13:00",
      minutes: 45,
      by: "video",
      with: "joy",
      stage: "customer",
      situation: {
        now: "The fund said yes: £4,200 for four evenings.",
        "in-the-way": "Volunteers disappear in {month +22}.",
      },
      primary: "Joy fixes all four evenings between {month +50} and {month +110}, first one with a date today",
      purpose: "nobody in arrears is read a script from 1998",
      fallbacks: [
        {
          words: "She fixes the first evening for {day +11} and leaves the rest to the volunteers' meeting",
          only: "{month +22} empties the rota",
        },
      ],
      size: "small",
      factors: ["must-prepare"],
      opening: "The fund said yes, thanks to your form. Shall we put four evenings in the diary, or one and see?",
    },
    {
      day: 16,
      at: "10:00",
      minutes: 60,
      with: "ewan",
      stage: "customer",
      primary: "Ewan recommends us to two other credit unions",
      fallbacks: [{ words: "He would maybe mention us", only: "" }],
      prepared: "draft",
    },
  ],
})
