import { defineRule } from "../../define-rule.js";

const PRIVATE_VENUES: ReadonlySet<string> = new Set(["private-home", "hotel-room", "car"]);
const PRIVATE_PLACE =
  /\b(?:my|your|their|his|her|our) (?:flat|home|house|apartment|room|dorm|hotel room|car|van|sofa|kitchen)\b|\bhotel room\b|\bin (?:the|a) (?:parked )?car\b/i;
/** Where both can come and go, whatever else the words say: "the café at her place of work". */
const PUBLIC_WORDS =
  /\b(?:caf[eé]s?|coffee ?(?:shop|house|bar)|restaurant|bar|pub|bakery|bistro|canteen|lobby|reception|lounge|office|hq|headquarters|studio|lab|library|university|college|school|campus|faculty|hall|street|st|road|avenue|building|meeting|conference|congress|seminar|event|board|ball|class)(?![\p{L}\p{N}])/iu;
const THEIR_PLACE = /\b(?:my|your|their|his|her|our) place\b(?! of)/i;
/** The capital of "Home Bakery" makes a name of it. */
const AT_HOME = /^(?:at )?home\W*$|\bat home\b(?! (?:base|plate|games?)\b)/;
const RENTED =
  /^air ?bnb\W*$|\b(?:an?|my|your|their|his|her|our|the|rented) air ?bnb\b|\bair ?bnb (?:flat|apartment|room|house)\b|\bhotel suite\b/i;
const NUMBERED_ROOM = /\broom (?:no\.? ?|number |# ?)?\d/i;
const HOTEL =
  /\b(?:hotel|motel|hostel|hilton|marriott|sheraton|hyatt|radisson|novotel|ibis|mercure|holiday inn|premier inn|travelodge|best western|ritz)\b/i;

/** Private by their own words; where they work there, or a word is of a public place, nothing is said. */
function soundsPrivate(place: string): boolean {
  if (PUBLIC_WORDS.test(place)) return false;
  if (THEIR_PLACE.test(place) || AT_HOME.test(lowerFirst(place.trim())) || RENTED.test(place)) {
    return true;
  }
  return NUMBERED_ROOM.test(place) && HOTEL.test(place);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

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
    const isPrivate = PRIVATE_PLACE.test(place) || (venue !== "workplace" && soundsPrivate(place));
    return isPrivate ? [{ message: "private", field: "place" }] : [];
  },
});
