import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { withinBody } from "./letter-words.js";

/**
 * Words of a sentence that tie what stands around them to the talk: "as you said", "your advice",
 * "I learned that", or a mere "you".
 */
export interface Frame {
  readonly at: number;
  readonly kind: "asYouSay" | "youSay" | "yourWord" | "you" | "your" | "learn";
}

/** Whom a sentence begins to speak of; `that` is something named before it, `none` no sentence at all. */
export type Opening = "i" | "my" | "that" | "other" | "none";

/** How a sentence is told: whom it and the sentence before it open with, and its frames in order. */
export interface Telling {
  readonly opening: Opening;
  readonly openingBefore: Opening;
  readonly frames: readonly Frame[];
}

const SAYS =
  /^(?:sa(?:y|id)|t(?:ell|old)|advis|suggest|recommend|mention|explain|describ|warn|put$|d(?:o|id)$|urge|swear|reckon|think$|have$|see$|ask|propos|teach|taught|show|insist|call|promis)/;
const WORDS =
  /^(?:advice|rule|tip|trick|line|idea|point|warning|suggestion|story|way|hint|word|remark|plea|view|take|example|method|habit|question|recommendation|answer|account|lesson|encouragement)s?$/;
const LEARNS =
  /^(?:hear|heard|hearing|learn|learning|learned|know|knew|known|understand|understood|gather|discover|find|finding|found|realis|realiz|realise|realised|realize|realized|see|told|tell|telling|mention|mentioned|explain|explaining|explained|say|saying|said|surprised|thought|occurred|idea|true)$/;
const BIDDEN =
  /^(?:ordered|advised|instructed|suggested|recommended|promised|told|agreed|directed)$/;
const LEADS = new Set("as like way what that which how since because when".split(" "));
const AUXILIARY = new Set("have had would also really just".split(" "));
const LEARNT = new Set(
  "that how about of what why it you the there on when whether your a an".split(" "),
);
const OPENERS = new Set(
  "and but so also then since today funnily oddly though now after".split(" "),
);
const POINTING = new Set("it they she he there that this".split(" "));

/** Reads how each sentence of a letter proper is told, by the index of the sentence. */
export function readTellings(text: TextAnalysis): ReadonlyMap<number, Telling> {
  const tellings = new Map<number, Telling>();
  let openingBefore: Opening = "none";
  for (const sentence of text.sentences) {
    const run = withinBody(text, sentence);
    if (run === null) continue;
    const opening = openingOf(text, run);
    tellings.set(sentence.index, { opening, openingBefore, frames: framesIn(text, run) });
    openingBefore = opening;
  }
  return tellings;
}

function openingOf(text: TextAnalysis, run: Hit): Opening {
  const { tokens } = text;
  let at = run.from;
  while (at < run.to - 1 && OPENERS.has(tokens[at]?.norm ?? "")) at += 1;
  const norm = tokens[at]?.norm ?? "";
  if (norm === "my" || norm === "our") return "my";
  const subject = text.clauseAt(run.from)?.subject;
  if (subject === "i" || subject === "we") return "i";
  return POINTING.has(norm) ? "that" : "other";
}

function framesIn({ tokens }: TextAnalysis, run: Hit): Frame[] {
  const frames: Frame[] = [];
  const word = (at: number) => tokens[at]?.norm ?? "";
  for (let at = run.from; at < run.to; at += 1) {
    const norm = word(at);
    const next = word(at + 1);
    if (norm === "you") {
      const says =
        SAYS.test(next) ||
        SAYS.test(word(at + 2)) ||
        (AUXILIARY.has(next) && SAYS.test(word(at + 3)));
      const led = LEADS.has(word(at - 1));
      frames.push({ at, kind: says ? (led ? "asYouSay" : "youSay") : "you" });
    } else if (norm === "your") {
      frames.push({ at, kind: WORDS.test(next) || WORDS.test(word(at + 2)) ? "yourWord" : "your" });
    } else if (norm === "according" || (norm === "as" && BIDDEN.test(next))) {
      frames.push({ at, kind: "asYouSay" });
    } else if (LEARNS.test(norm) && LEARNT.has(next)) frames.push({ at, kind: "learn" });
  }
  return frames;
}
