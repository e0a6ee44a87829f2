import type { Policy } from "./policy.js";

/** Our reading of all sources: 20 minutes, a nudge after seven business days, one when cold, two when warm. */
export const recommendedPolicy: Policy = {
  id: "recommended",
  sources: ["S37", "S38", "S63", "S70", "DUK", "SFU", "CAR", "UZH"],
  ask: { minutes: 20, maximumMinutes: 30 },
  nudge: { firstAfterBusinessDays: 7, betweenBusinessDays: 10, maximumCold: 1, maximumWarm: 2 },
  lapse: { afterBusinessDays: 10, schedulingAfterBusinessDays: 20 },
  answer: { withinBusinessDays: 1 },
  confirm: { businessDaysBefore: 1 },
  moves: { maximum: 2, noticeHours: 24 },
  noShow: { waitMinutes: 10, lapseAtTheirs: 2, apologizeWithinHours: 1 },
  arrive: { cafeMinutesEarly: 10, officeMinutesEarly: 5 },
  stopSignal: { minutesBeforeEnd: 2 },
  thank: { withinHours: 24 },
  reflect: { withinDays: 3 },
  referral: { contactWithinBusinessDays: 2, tellReferrerWithinDays: 2 },
  keepInTouch: { firstAfterDays: 30, thenEveryDays: 120 },
  revive: { withoutNewsAfterMonths: 6 },
  dormant: { afterSilentDays: 365 },
  advocate: { atUnaskedHelp: 2 },
  outreach: { newPerWeek: 5, openPerOrganization: 1 },
  businessWeek: [1, 2, 3, 4, 5],
  sending: { days: [2, 3, 4], span: { from: "08:30", until: "11:30" } },
  quiet: {
    written: { from: "19:00", until: "07:00" },
    text: { from: "21:00", until: "09:00" },
  },
  blackouts: [{ from: "12-20", until: "01-03", reason: "the end-of-year holidays" }],
  holidays: [],
};
