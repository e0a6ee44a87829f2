import type { InputIssue } from "../../model/errors.js";
import { parseInstant } from "../../model/instant.js";

/** Says what is wrong with a value that came from outside, place by place. */
export type Shape = (value: unknown, path: string) => readonly InputIssue[];

const FINE: readonly InputIssue[] = [];
/** So many places are named; more help nobody. */
const MOST_ISSUES = 10;

function test(fits: (value: unknown) => boolean, expected: string): Shape {
  return (value, path) => (fits(value) ? FINE : [{ path, expected }]);
}

export const text = test((value) => typeof value === "string", "a string");
export const number = test((value) => Number.isFinite(value), "a number");
export const instant = test(
  (value) => typeof value === "string" && parseInstant(value) !== null,
  "a UTC instant such as 2026-03-02T14:30:00.000Z",
);
/** Anything that may later turn out not to be true, such as a moment that nobody can read. */
export const anything: Shape = () => FINE;

/** A place that may be left out. */
export function maybe(shape: Shape): Shape {
  return (value, path) => (value === undefined ? FINE : shape(value, path));
}

export function oneOf(...words: readonly string[]): Shape {
  return test((value) => words.some((word) => word === value), words.join(" or "));
}

export function listOf(shape: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return [{ path, expected: "a list" }];
    return value.flatMap((item, index) => shape(item, `${path}.${index}`)).slice(0, MOST_ISSUES);
  };
}

export function recordOf(places: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [{ path, expected: "an object" }];
    }
    const within = Object.entries(places).flatMap(([name, shape]) =>
      shape(Reflect.get(value, name), path === "" ? name : `${path}.${name}`),
    );
    return within.slice(0, MOST_ISSUES);
  };
}
