// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Reporter } from "./define-reporter.js";

/** How each reporter is loaded, by id. */
export const REPORTER_LOADERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  compact: async () => (await import("./compact/reporter.js")).reporter,
  github: async () => (await import("./github/reporter.js")).reporter,
  gitlab: async () => (await import("./gitlab/reporter.js")).reporter,
  html: async () => (await import("./html/reporter.js")).reporter,
  json: async () => (await import("./json/reporter.js")).reporter,
  junit: async () => (await import("./junit/reporter.js")).reporter,
  markdown: async () => (await import("./markdown/reporter.js")).reporter,
  sarif: async () => (await import("./sarif/reporter.js")).reporter,
  stylish: async () => (await import("./stylish/reporter.js")).reporter,
};
