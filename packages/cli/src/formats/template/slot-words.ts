/** Who stands for the person written to, where a template has a slot for their name. */
export const SAMPLE_RECIPIENT = "Ana Ruiz";

const MINE = /(?:^|[._])(?:me|my|mine|sender|from|user|student|author|signature)(?:$|[._A-Z])/;

/** What may stand in a slot, by what its name says; the first that fits. */
const WORDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/minutes|duration|length/i, "20"],
  [/organi[sz]ation|company|employer|(?:^|[._])org$/i, "Birchwood"],
  [/school|university|college/i, "Birchwood University"],
  [/referrer|introducer/i, "Jo Lee"],
  [/name|recipient|contact$|salutation/i, SAMPLE_RECIPIENT],
  [
    /(?:^|[._])(?:mentor|alum(?:na|nus)?|advis[eo]r|interviewee|person|them|to)$/i,
    SAMPLE_RECIPIENT,
  ],
  [/zone/i, "London time"],
  [/slots|times|days/i, "Tuesday at 10:00 or Thursday at 15:00"],
  [/date|day$|when/i, "Tuesday 3 March"],
  [/time|hour/i, "10:00"],
  [/url|link|href|website/i, "https://birchwood.example/talk"],
  [/email|address/i, "ana.ruiz@birchwood.example"],
  [/phone|number/i, "+44 20 7946 0018"],
  [/role|title|position|job/i, "hydrologist"],
];

/** The words that stand for a slot: the host's own, else something of the kind its name tells. */
export function wordsForSlot(name: string, own: Readonly<Record<string, string>>): string {
  const given = Object.hasOwn(own, name) ? own[name] : undefined;
  if (given !== undefined) return given;
  if (MINE.test(name) && /name|signature|sender$|^me$/i.test(name)) return "Sam Rivera";
  const fitting = WORDS_FOR.find(([pattern]) => pattern.test(name));
  if (fitting !== undefined) return fitting[1];
  const last = name.split(".").at(-1) ?? "";
  const said = last.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
  return said.trim().toLowerCase();
}
