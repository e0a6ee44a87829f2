import type { Policy } from "./policy.js";

/** Our reading of all sources: 20 minutes, a nudge after seven business days, one when cold, two when warm. */
export const recommendedPolicy: Policy = {
  id: "recommended",
  sources: ["S37", "S38", "S63", "S70", "DUK", "SFU", "CAR", "UZH"],
  ask: { minutes: 20, maximumMinutes: 30 },
  nudge: {
    firstAfterBusinessDays: 7,
    firstAfterLinkedinBusinessDays: 5,
    betweenBusinessDays: 10,
    maximumCold: 1,
    maximumWarm: 2,
  },
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

/** A policy that differs from `recommended` in some points. A call, so that bundlers drop unused ones. */
function departing(
  change: (usual: Policy) => Partial<Policy> & Pick<Policy, "id" | "sources">,
): Policy {
  return { ...recommendedPolicy, ...change(recommendedPolicy) };
}

/**
 * The seed guide alone: twenty minutes and no more unless they offer it (S37, S38), thanks within a
 * day (S63), word every now and then (S70). It knows no second nudge; what it leaves open is as in
 * `recommended`.
 */
export const umassPolicy: Policy = /* @__PURE__ */ departing((usual) => ({
  id: "umass",
  sources: ["S37", "S38", "S53", "S60", "S63", "S66", "S70", "UMA"],
  ask: { minutes: 20, maximumMinutes: 20 },
  nudge: { ...usual.nudge, maximumWarm: 1 },
}));

/** Simon Fraser: one reminder, however well you are connected, and then let it rest (SFU). */
export const sfuPolicy: Policy = /* @__PURE__ */ departing((usual) => ({
  id: "sfu",
  sources: ["SFU", "S37", "S63", "S70"],
  nudge: { ...usual.nudge, maximumCold: 1, maximumWarm: 1 },
}));

/**
 * Dalton's two-hour job search: a first batch of five, a colleague after three business days of
 * silence, one nudge after seven (DAL). Trying a colleague means two open requests at one
 * organization; the limit of 100 words belongs to the etiquette preset of the same name.
 */
export const daltonPolicy: Policy = /* @__PURE__ */ departing((usual) => ({
  id: "dalton",
  sources: ["DAL", "S37", "S63", "S70"],
  nudge: { ...usual.nudge, firstAfterBusinessDays: 7, maximumCold: 1, maximumWarm: 1 },
  outreach: { newPerWeek: 5, openPerOrganization: 2 },
}));

/**
 * The narrow end of every range that the sources give: ten business days before the only nudge
 * (QUI, UZH: two to ten), thanks the same day (HAM, NW), a referral written to the next day (ROB),
 * ten new requests a month (ACE). Two days' notice, one move, one missed talk and longer nights are
 * our own choice.
 */
export const strictPolicy: Policy = /* @__PURE__ */ departing((usual) => ({
  id: "strict",
  sources: ["S37", "S38", "S63", "S70", "SFU", "UZH", "HAM", "NW", "ROB", "ACE", "QUI"],
  ask: { minutes: 20, maximumMinutes: 20 },
  nudge: {
    firstAfterBusinessDays: 10,
    firstAfterLinkedinBusinessDays: 10,
    betweenBusinessDays: 10,
    maximumCold: 1,
    maximumWarm: 1,
  },
  moves: { maximum: 1, noticeHours: 48 },
  noShow: { ...usual.noShow, lapseAtTheirs: 1 },
  thank: { withinHours: 12 },
  reflect: { withinDays: 1 },
  referral: { contactWithinBusinessDays: 1, tellReferrerWithinDays: 1 },
  outreach: { newPerWeek: 2, openPerOrganization: 1 },
  quiet: {
    written: { from: "18:00", until: "08:00" },
    text: { from: "20:00", until: "09:00" },
  },
}));

/** Policies to start from, by name; where sources disagree, these differ and not the code. */
export const POLICY_PRESETS = {
  recommended: recommendedPolicy,
  umass: umassPolicy,
  sfu: sfuPolicy,
  dalton: daltonPolicy,
  strict: strictPolicy,
} as const satisfies Readonly<Record<string, Policy>>;

export type PolicyPreset = keyof typeof POLICY_PRESETS;
