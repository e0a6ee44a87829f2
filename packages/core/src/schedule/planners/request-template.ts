import type { Channel, Contact, Source } from "../../model/index.js";

/** The template for a first request: by the name you may mention, else by the channel and where they were found. */
export function requestTemplate({ facts }: Contact, channel: Channel): string {
  if (facts.referrer?.mayUseName === true && channel === "email") return "o-referral";
  if (channel === "linkedin-note") return "o-li-note";
  return FOR_SOURCE[facts.source];
}

const FOR_SOURCE: Readonly<Record<Source, string>> = {
  "alumni-platform": "o-alumni",
  linkedin: "o-li-msg",
  handshake: "o-handshake",
  classmate: "o-classmate",
  club: "o-club",
  friend: "o-friend",
  family: "o-family",
  professor: "o-professor",
  advisor: "o-advisor",
  "career-fair": "o-fair",
  event: "o-event",
  "guest-speaker": "o-speaker",
  "current-work": "o-colleague",
  "former-work": "o-ex-boss",
  stranger: "o-stranger",
  // Whoever gave the name may not be mentioned: then the reading you did must carry the letter.
  referral: "o-cold",
};
