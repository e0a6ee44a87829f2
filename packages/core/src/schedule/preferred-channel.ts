import type { Channel, ContactFacts, Interview } from "../model/index.js";

/** The channel on which to write next: the one the talk began on, where it can carry a letter; else an address that is known. */
export function preferredChannel(facts: ContactFacts, interview?: Interview): Channel {
  switch (interview?.channel) {
    case "email":
    case "linkedin-message":
    case "text":
      return interview.channel;
    // A note only opens a connection; what follows is a message.
    case "linkedin-note":
      return "linkedin-message";
    // What began with spoken words goes on in writing.
    case "phone":
    case "in-person":
    case undefined:
      if (facts.email !== undefined) return "email";
      if (facts.linkedinUrl !== undefined) return "linkedin-message";
      return facts.phone === undefined ? "email" : "text";
  }
}
