import { SYNONYMS } from "./synonyms.js";

const SUFFIXES = [
  "ations",
  "ation",
  "ments",
  "ment",
  "ings",
  "ing",
  "ions",
  "ion",
  "ies",
  "ied",
  "ers",
  "ors",
  "ist",
  "ists",
  "ed",
  "es",
  "er",
  "or",
  "al",
  "ly",
  "s",
  "y",
  "e",
] as const;
const SHORTEST_STEM = 3;

/** What the forms of a word have in common: `nurse`, `nurses` and `nursing` are `nurs`. */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return stemOf(irregular);
  for (const suffix of SUFFIXES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, -suffix.length);
    return /([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  }
  return word;
}

/** A word and what is left of it without one ending: `tempering` and `temper` meet in `temper`. */
export function formsOf(word: string): readonly string[] {
  const forms = new Set([word, stemOf(word)]);
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) forms.add(irregular).add(stemOf(irregular));
  if (/[^aeiou]ie[sd]$/.test(word)) forms.add(`${word.slice(0, -3)}y`);
  for (const suffix of INFLECTIONS) {
    if (!word.endsWith(suffix) || word.length - suffix.length < SHORTEST_STEM) continue;
    const stem = word.slice(0, -suffix.length);
    forms.add(stem);
    // "Stopping" is of "stop", "scaring" of "scare".
    if (/([bdgklmnprt])\1$/.test(stem)) forms.add(stem.slice(0, -1));
    else if (suffix !== "s") forms.add(`${stem}e`);
  }
  return [...forms];
}

const INFLECTIONS = ["s", "es", "ed", "d", "ing", "er", "ers", "'s"] as const;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  "kept keep,left leave,taught teach,brought bring,bought buy,built build,chose choose,chosen choose,drew draw,drawn draw,drove drive,fell fall,felt feel,found find,fought fight,grew grow,heard hear,held hold,knew know,led lead,lost lose,made make,met meet,paid pay,ran run,said say,sold sell,sent send,slept sleep,spent spend,spoke speak,stood stand,thought think,threw throw,told tell,took take,wore wear,won win,wrote write,written write,broke break,broken break,children child,men man,women woman,people person,feet foot,teeth tooth,lives life,knives knife,wives wife,began begin,begun begin,forgot forget,froze freeze,caught catch,swam swim,rang ring,sang sing,drank drink,shook shake,quitting quit,stung sting,hung hang,stuck stick,struck strike,swung swing,dug dig,spun spin,wound wind,bound bind,ground grind,wept weep,crept creep,swept sweep,dealt deal,meant mean,lent lend,bent bend,burnt burn,learnt learn,dreamt dream,knelt kneel,fled flee,shot shoot,lit light,hid hide,hidden hide,bit bite,bitten bite,rode ride,ridden ride,rose rise,risen rise,woke wake,stole steal,stolen steal,spoken speak,swore swear,sworn swear,tore tear,torn tear,worn wear,born bear,bore bear,blew blow,blown blow,flew fly,flown fly,grown grow,known know,shown show,thrown throw,laid lay,bred breed,fed feed,bled bleed,sank sink,sunk sink,shrank shrink,drunk drink,sung sing,rung ring,ate eat,eaten eat,gave give,given give,taken take,gone go,went go,came come,became become,done do,seen see,saw see,mice mouse,geese goose,wolves wolf,shelves shelf,leaves leaf,loaves loaf,calves calf,halves half,thieves thief"
    .split(",")
    .map((pair): [string, string] => {
      const [form = "", base = ""] = pair.split(" ");
      return [form, base];
    }),
);

/** Read when a claim is first held against something: most messages are checked without. */
let families: ReadonlyMap<string, readonly number[]> | null = null;

function readFamilies(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [family, line] of SYNONYMS.split("\n").entries()) {
    for (const word of line.split(" ")) {
      const stem = stemOf(word);
      found.set(stem, [...(found.get(stem) ?? []), family]);
    }
  }
  return found;
}

/** The families of words of like meaning that a stem belongs to. */
export function familiesOf(stem: string): readonly number[] {
  families ??= readFamilies();
  return families.get(stem) ?? [];
}
