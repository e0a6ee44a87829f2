import { describe, expect, it } from "vitest";
import { isAutomatic, ownWords } from "./their-words.js";

describe("isAutomatic", () => {
  it.each([
    "Undelivered Mail Returned to Sender",
    "Your message could not be delivered to ana@x.example.",
    "Your message wasn’t delivered to ana@x.example because the address couldn’t be found.",
    "Delivery Status Notification (Failure)",
    "Mail delivery failed",
    "Mail delivery failed: returning message to sender",
    "Address not found",
    "** Address not found **\n\nCheck the address and send again.",
  ])("takes mail that came back for a machine's: %s", (text) => {
    expect(isAutomatic(ownWords(text))).toBe(true);
  });

  it.each([
    "The address not found on the map is the old ward; which day suits you?",
    "Your parcel was delivered to my desk, thank you. When shall we talk?",
    "Gladly! The mail was slow. Would Tuesday suit you?",
    "I deliver a talk on Monday; failed to see yours until now. Shall we meet?",
  ])("takes a person's words for a person's: %s", (text) => {
    expect(isAutomatic(ownWords(text))).toBe(false);
  });
});
