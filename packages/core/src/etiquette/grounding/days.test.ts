import { expect, it } from "vitest";
import { dayOf, dayOfTalk, hasOtherDay } from "./days.js";
import { readNotes } from "./notes-index.js";

it("knows weekdays in full, in the plural and shortened", () => {
  expect(["thu", "Thursdays".toLowerCase(), "sat", "may"].map(dayOf)).toEqual([
    "thursday",
    "thursday",
    "saturday",
    null,
  ]);
});

it("reads the day of the talk only from a dated head of the notes", () => {
  expect(dayOfTalk(readNotes("Thu 5 March, 4pm. Ward 14 beds."))).toBe("thursday");
  expect(dayOfTalk(readNotes("Thursdays clinic. Ward 14 beds."))).toBeNull();
  expect(dayOfTalk(readNotes("Shadow on a Thursday possible."))).toBeNull();
});

it("finds another day where the remark names one, and the weekend to hold two", () => {
  const index = readNotes("Clinic on Tuesdays. Kennel weekends.");
  expect(hasOtherDay(index, [0], "friday")).toBe(true);
  expect(hasOtherDay(index, [0], "tuesday")).toBe(false);
  expect(hasOtherDay(index, [1], "saturday")).toBe(false);
});
