import { defineRule } from "../../define-rule.js";

const PRIVATE_VENUES: ReadonlySet<string> = new Set(["private-home", "hotel-room", "car"]);
const PRIVATE_PLACE =
  /\b(?:my|your|their|his|her|our) (?:flat|home|house|apartment|room|dorm|hotel room|car|van|sofa|kitchen)\b|\bhotel room\b|\bin (?:the|a) (?:parked )?car\b/i;

/** A place where both can come and go. */
export const rule = defineRule({
  id: "plan-public-place",
  subject: "plan",
  title: "Meet in public or where they work.",
  why: "Nobody should have to wonder whether it is safe to come.",
  severity: "error",
  sources: ["S32"],
  messages: {
    private:
      "You plan to meet in a private place. Somebody you hardly know cannot say no to it gracefully. Choose a café, their office, a library, or a call.",
  },
  instead: ["A café near their office."],
  check: ({ venue, place }) => {
    if (venue !== null && PRIVATE_VENUES.has(venue))
      return [{ message: "private", field: "venue" }];
    if (venue === "video" || venue === "phone" || place === null) return [];
    return PRIVATE_PLACE.test(place) ? [{ message: "private", field: "place" }] : [];
  },
});
