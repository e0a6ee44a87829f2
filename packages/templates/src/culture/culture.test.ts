import { describe, expect, it } from "vitest";
import { describeMinutes, describeTime } from "./describe-time.js";
import { type Greeted, nameToGreet } from "./name-to-greet.js";

describe("nameToGreet", () => {
  const cases: [person: Greeted, byTitle: string, byFirstName: string][] = [
    [{ name: "Kwame Osei", title: "Dr." }, "Dr. Osei", "Kwame"],
    [{ name: "Priya Nair", pronouns: "she/her", locale: "en-IN" }, "Ms. Nair", "Priya"],
    [{ name: "Kim Weber" }, "Kim Weber", "Kim"],
    [{ name: "Sam Lee Jr.", pronouns: "he/him" }, "Mr. Lee", "Sam"],
    [{ name: "Eva van der Berg", pronouns: "she" }, "Ms. van der Berg", "Eva"],
    [
      { name: "Anna Weber", title: "Dr.", pronouns: "sie", locale: "de-DE" },
      "Frau Dr. Weber",
      "Anna",
    ],
    [{ name: "Kim Weber", title: "Dr.", locale: "de" }, "Kim Weber", "Kim"],
    [{ name: "Claire Durand", pronouns: "elle", locale: "fr-FR" }, "Madame Durand", "Claire"],
    [
      { name: "Ana Ruiz Moreno", title: "Dra.", pronouns: "ella", locale: "es" },
      "Dra. Ruiz",
      "Ana",
    ],
    [{ name: "Luis Gil Paz", pronouns: "él", locale: "es-MX" }, "Sr. Gil", "Luis"],
    [{ name: "Nguyễn Thị Lan", pronouns: "she", locale: "vi" }, "Ms. Lan", "Lan"],
    [{ name: "Nagy Éva", pronouns: "she", locale: "hu" }, "Ms. Nagy", "Éva"],
    [{ name: "李雷", pronouns: "he", locale: "zh-CN" }, "李雷", "李雷"],
    [{ name: "Dana", pronouns: "she" }, "Dana", "Dana"],
    [{ name: "Liam O'Neill", pronouns: "he/they" }, "Mr. O'Neill", "Liam"],
    [{ name: "Alex Doe", pronouns: "they/them" }, "Alex Doe", "Alex"],
  ];
  it.each(cases)("greets %j as %s, or %s", (person, byTitle, byFirstName) => {
    expect(nameToGreet(person)).toBe(byTitle);
    expect(nameToGreet(person, "first-name")).toBe(byFirstName);
  });
});

describe("describeTime", () => {
  const at = "2026-03-10T14:00:00.000Z";

  it.each([
    ["America/New_York", "en-US", /^Tuesday, March 10.*10:00 AM$/, /^Eastern Time$/],
    ["Europe/London", "en-GB", /^Tuesday.? 10 March.*14:00$/, /./],
    ["Asia/Kolkata", "en-IN", /10 March.*7:30 pm$/i, /^India/],
    ["Europe/Berlin", "de", /^Dienstag, 10\. März.*15:00$/, /^Mitteleuropäische Zeit$/],
    ["Europe/Paris", "fr", /^mardi 10 mars.*15:00$/, /./],
  ])("says it as clocks show it in %s, in %s", (zone, locale, time, name) => {
    const words = describeTime(at, zone, locale);
    expect(words.time).toMatch(time);
    expect(words.zone).toMatch(name);
    expect(words.time).not.toMatch(/[\u00a0\u202f]/);
  });

  it("refuses what is no zone, no moment, no language", () => {
    expect(() => describeTime(at, "Mars/Olympus")).toThrow(
      expect.objectContaining({ code: "UNKNOWN_ZONE" }),
    );
    expect(() => describeTime("2026-99-10T14:00:00.000Z", "Europe/Paris")).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
    expect(() => describeTime(at, "Europe/Paris", "not a tag")).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });
});

it.each([
  ["en-US", "20 minutes"],
  ["de", "20 Minuten"],
  ["es", "20 minutos"],
])("says twenty minutes in %s", (locale, words) => {
  expect(describeMinutes(20, locale)).toBe(words);
});
