import { isKnownZone } from "../../../model/zone.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { Gap, Shape, type Token } from "../../text/token.js";

/** The zones that a word may mean: "EST" is said in summer too, by New York's clock or by the letter. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  "et America/New_York,est America/New_York Etc/GMT+5,edt America/New_York,eastern America/New_York,ct America/Chicago,cst America/Chicago Etc/GMT+6 Asia/Shanghai,cdt America/Chicago,central America/Chicago,mt America/Denver,mst America/Denver Etc/GMT+7,mdt America/Denver,pt America/Los_Angeles,pst America/Los_Angeles Etc/GMT+8,pdt America/Los_Angeles,pacific America/Los_Angeles,gmt Europe/London UTC,bst Europe/London,uk Europe/London,british Europe/London,cet Europe/Paris Etc/GMT-1,cest Europe/Paris,utc UTC,jst Asia/Tokyo,sgt Asia/Singapore,aest Australia/Sydney Australia/Brisbane,aedt Australia/Sydney"
    .split(",")
    .map((line): [string, readonly string[]] => {
      const [word = "", ...zones] = line.split(" ");
      return [word, zones];
    }),
);
const REGIONS = "Europe America Asia Africa Australia Pacific Atlantic".split(" ");
const NO_ZONE = new Set(["am", "pm", "a.m", "p.m", "i", "ok"]);
const LONGEST_ABBREVIATION = 5;

export interface NamedZones {
  readonly zones: readonly string[];
  /** A zone is named that nobody but its writer can tell. */
  readonly isUnclear: boolean;
}

const UNCLEAR: NamedZones = { zones: [], isUnclear: true };

/** The zone that a time names behind itself: "15:00 GMT", "(Europe/London)", "New York time"; null for none. */
export function zoneBehind(
  text: TextAnalysis,
  at: number,
  theirs: readonly string[],
): NamedZones | null {
  const sentence = text.sentenceAt(at - 1);
  if (sentence === undefined || at >= sentence.to) return null;
  if (text.tokens[at]?.norm === "in") return placeOf(text.tokens, at + 1, theirs);
  return zoneAt(text.tokens, at, sentence.to, theirs);
}

/** "15:00 in Paris" may be by their clock or by that of Paris. */
function placeOf(
  tokens: readonly Token[],
  at: number,
  theirs: readonly string[],
): NamedZones | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || !isCapital(first)) return null;
  const two = isCapital(second) ? zonesOfPlace([first.norm, second?.norm ?? ""]) : null;
  const named = two ?? zonesOfPlace([first.norm]);
  return named === null || named.zones.every((zone) => theirs.includes(zone)) ? null : UNCLEAR;
}

/** Zones that a message names anywhere. */
export function zonesNamed(text: TextAnalysis, theirs: readonly string[]): NamedZones {
  const zones = new Set<string>();
  let isUnclear = false;
  for (const token of text.tokens) {
    const isTime = token.norm === "time" || token.norm === "times";
    const known = ABBREVIATIONS.has(token.norm) && isCapital(token);
    const isPath = isRegion(token) && (text.tokens[token.index + 1]?.before ?? 0) === Gap.slash;
    if (!isTime && !known && !isPath) continue;
    const before = text.tokens[token.index - 1];
    const from = isTime ? placeFrom(text.tokens, token.index) : token.index;
    if (isTime && from === token.index) {
      if (before?.norm === "my") isUnclear = true;
      continue;
    }
    const named = zoneAt(text.tokens, from, text.tokens.length, theirs);
    if (named === null) continue;
    // Nothing more can be told of times without a zone of their own.
    if (named.isUnclear) return { zones: [...zones], isUnclear: true };
    for (const zone of named.zones) zones.add(zone);
  }
  return { zones: [...zones], isUnclear };
}

/** Where the capitalised words before "time" begin. */
function placeFrom(tokens: readonly Token[], time: number): number {
  let from = time;
  while (time - from < 2 && isCapital(tokens[from - 1]) && !isNumber(tokens[from - 1])) {
    if ((tokens[from]?.before ?? 0) !== 0) break;
    from -= 1;
  }
  return from;
}

function zoneAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  theirs: readonly string[],
): NamedZones | null {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  const third = at + 2 < to ? tokens[at + 2] : undefined;
  if (token === undefined || NO_ZONE.has(token.norm)) return null;
  if (next?.norm === "time" && token.norm === "your")
    return theirs.length > 0 ? { zones: theirs, isUnclear: false } : UNCLEAR;
  if (next?.norm === "time" && (token.norm === "my" || token.norm === "our")) return UNCLEAR;
  if (!isCapital(token)) return null;
  if (isRegion(token) && next !== undefined && (next.before & Gap.slash) !== 0) {
    const path = [next, third].flatMap((part) => (part === undefined ? [] : [part.norm]));
    return zonesOfPlace(path) ?? zonesOfPlace(path.slice(0, 1)) ?? UNCLEAR;
  }
  const abbreviated = ABBREVIATIONS.get(token.norm);
  // "Central European Time" is not Chicago's.
  if (abbreviated !== undefined && next !== undefined && isPartOfName(next)) return UNCLEAR;
  if (abbreviated !== undefined) {
    // "UTC+1" is another clock than UTC.
    return isNumber(next) ? UNCLEAR : { zones: abbreviated, isUnclear: false };
  }
  if (next?.norm === "time") return zonesOfPlace([token.norm]) ?? UNCLEAR;
  if (third?.norm === "time" && isCapital(next))
    return zonesOfPlace([token.norm, next?.norm ?? ""]) ?? UNCLEAR;
  const isShout = (token.shape & Shape.allCaps) !== 0 && token.norm.length <= LONGEST_ABBREVIATION;
  return isShout && token.norm.length > 1 ? UNCLEAR : null;
}

/** "New York" is the zone America/New_York. */
function zonesOfPlace(words: readonly string[]): NamedZones | null {
  const city = words
    .filter((word) => /^[a-z]+$/.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("_");
  if (city === "") return null;
  const zones = REGIONS.map((region) => `${region}/${city}`).filter(isKnownZone);
  return zones.length === 0 ? null : { zones, isUnclear: false };
}

const KINDS_OF_TIME = new Set(["standard", "daylight", "summer", "winter", "time"]);

function isPartOfName(next: Token): boolean {
  return isCapital(next) && next.before === 0 && !KINDS_OF_TIME.has(next.norm);
}

function isRegion(token: Token): boolean {
  return isCapital(token) && REGIONS.some((region) => region.toLowerCase() === token.norm);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape & Shape.capitalised) !== 0;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.shape & Shape.number) !== 0;
}
