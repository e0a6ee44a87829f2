import Handlebars from "handlebars";

/**
 * A text as Handlebars' own precompiled form, an object literal in JavaScript. Escaping is off: these
 * are plain texts, where O'Neill stays O'Neill.
 */
export function precompile(text: string, helpers: readonly string[]): string {
  const specification = Handlebars.precompile(text, {
    noEscape: true,
    preventIndent: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])),
  });
  return String(specification);
}
