/** What a careful reader would stumble over in a message, each with a pattern that finds it. */
const FLAWS: readonly [name: string, pattern: RegExp][] = [
  ["two spaces", / {2}/],
  ["a space at the end of a line", / $/m],
  ["a space before a mark", / [,.;:!?]/],
  ["two marks", /[,;:.][,.;:!?]|[!?][.,;:]/],
  ["two empty lines", /\n{3}/],
  ["an empty pair of brackets or quotes", /\(\s*\)|“\s*”/],
  ["a paragraph that begins with a small letter or a mark", /\n\n[a-z,.;:]/],
  ["a sentence that begins with a small letter", /[a-z]{3}[.!?] [a-z]/],
  ["a before a vowel", /\ba (?:engineer|MBA|hour)/],
  ["an before a consonant", /\ban (?:user|your)/],
  ["a sentence after a comma", /, (?:Your talk|That took|It still|Who knew)/],
  ["an article before its like", /\b(?:a|an) (?:your|the|an?)\b/],
  ["nothing where something belongs", /undefined|null|\[object|\{\{/],
  ["an HTML entity", /&(?:#|amp|quot|lt|gt)/],
  ["a second greeting", /\b(?:Dear|Hi|Hello),? \S.*\b(?:Dear|Hi|Hello),? \S/s],
];

/** The flaws of a message, as readable lines. */
export function flawsIn({ subject = "", text }: { subject?: string; text: string }): string[] {
  const broken = /[\r\n]/.test(subject) ? [`a line break in: ${subject}`] : [];
  return [
    ...broken,
    ...FLAWS.flatMap(([name, pattern]) => {
      const found = pattern.exec(text) ?? pattern.exec(subject);
      return found === null ? [] : [`${name} (“${found[0].slice(0, 60)}”) in: ${subject}\n${text}`];
    }),
  ];
}
