/// <reference path="./handlebars-compiler.d.ts" />
import handlebars from "handlebars/dist/cjs/handlebars.js";

/**
 * A text as Handlebars' own precompiled form, an object literal in JavaScript. Escaping is off: these
 * are plain texts, where O'Neill stays O'Neill.
 */
export function precompile(text: string, helpers: readonly string[]): string {
  const specification = handlebars.precompile(text, {
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  });
  return String(specification).replace(PLACES, "").replace(FALLBACKS, "container.lookupProperty");
}

/** Where a call stood in the source: a third of the output, read by nothing at run time. */
const PLACES = /,"loc":\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;

/** For runtimes older than the one that this pack depends on: repeated in every part of a text. */
const FALLBACKS =
  /container\.lookupProperty \|\| function\(parent, propertyName\) \{[^{}]*\{[^{}]*\}[^{}]*\}/g;
