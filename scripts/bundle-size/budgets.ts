/** What a host's bundler may make of one import, minified and gzipped, dependencies included. */
export interface Budget {
  readonly name: string;
  /** The host's whole program. */
  readonly code: string;
  /** 1 kB is 1000 bytes. */
  readonly kilobytes: number;
  /** Packages that must not be in the bundle at all. */
  readonly without?: readonly string[];
}

export const BUDGETS: readonly Budget[] = [
  {
    // The aim is 40: docs/decisions/2026-11-22-words-before-kilobytes.md says why it is not met yet.
    name: "etiquette, whole",
    code: 'export * from "@coffeechat/core/etiquette";',
    kilobytes: 383,
    without: ["zod", "date-fns", "@date-fns/tz", "handlebars"],
  },
  {
    name: "one template",
    code: 'export { render } from "@coffeechat/templates/o-alumni";',
    kilobytes: 12,
    without: ["zod", "date-fns"],
  },
  {
    name: "the eight German templates",
    code: 'export { render } from "@coffeechat/templates/de";',
    kilobytes: 22,
    without: ["zod", "date-fns"],
  },
  {
    name: "a name to greet, without any template",
    code: 'export { nameToGreet } from "@coffeechat/templates";',
    kilobytes: 3,
    without: ["zod", "date-fns", "handlebars"],
  },
  {
    name: "all templates",
    code: 'export * from "@coffeechat/templates";',
    kilobytes: 75,
  },
  {
    name: "lifecycle, whole",
    code: 'export * from "@coffeechat/core/lifecycle";',
    kilobytes: 52,
  },
  {
    name: "schedule, whole",
    code: 'export * from "@coffeechat/core/schedule";',
    kilobytes: 50,
  },
  {
    name: "core, whole",
    code: 'export * from "@coffeechat/core";',
    kilobytes: 437,
  },
];
