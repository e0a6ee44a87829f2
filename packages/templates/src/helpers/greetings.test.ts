import { describe, expect, it } from "vitest";
import { anrede } from "./anrede.js";
import { closing } from "./closing.js";
import { greet } from "./greet.js";
import { saludo } from "./saludo.js";

describe("greet", () => {
  it.each([
    ["Dear", undefined, "en-US", "Dear Dana"],
    ["Dear", "warm", "en-US", "Hi Dana"],
    ["Dear", "warm", "en-GB", "Dear Dana"],
    ["Hi", undefined, "en-US", "Hi Dana"],
    ["Hi", "neutral", "en-GB", "Hello Dana"],
    ["Hi", "formal", "en-US", "Dear Dana"],
    ["Hi", undefined, "en-IN", "Hello Dana"],
    ["Hi", "warm", "en-IN", "Hello Dana"],
  ] as const)("turns %s in tone %s for %s into %s", (word, tone, locale, expected) => {
    expect(greet(word, "Dana", tone, locale)).toBe(expected);
  });
});

describe("closing", () => {
  it.each([
    [undefined, "en-GB", "Fondly"],
    ["warm", "en-US", "Fondly"],
    ["neutral", "en-US", "Best regards"],
    ["neutral", "en-GB", "Kind regards"],
    ["formal", "en-US", "Sincerely"],
    ["formal", "en-IN", "Yours sincerely"],
  ] as const)("ends in tone %s for %s with %s", (tone, locale, expected) => {
    expect(closing("Fondly", tone, locale)).toBe(expected);
  });
});

it.each([
  ["Frau Dr. Weber", "Sehr geehrte Frau Dr. Weber"],
  ["Herr Yılmaz", "Sehr geehrter Herr Yılmaz"],
  ["Herrn Lindt", "Sehr geehrter Herr Lindt"],
  ["Kim Weber", "Guten Tag Kim Weber"],
])("greets %s in German", (name, expected) => expect(anrede(name)).toBe(expected));

it.each([
  ["Sra. Ruiz", "Estimada Sra. Ruiz"],
  ["Dr. Ortega", "Estimado Dr. Ortega"],
  ["Ana", "Hola, Ana"],
  ["Sramek", "Hola, Sramek"],
])("greets %s in Spanish", (name, expected) => expect(saludo(name)).toBe(expected));
