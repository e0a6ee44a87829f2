import type { CheckedMessage } from "../checked-message.js";
import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { type Claim, Claims } from "./claims.js";
import { CLAIM_WEIGHTS } from "./learned-weights.js";
import { knownWords } from "./letter-words.js";
import { readNotes } from "./notes-index.js";
import { type Suspicion, suspicionsIn } from "./suspicions.js";

/** A passage of a thank-you that names what the notes do not hold. */
export interface Invented extends Hit {
  readonly words: string;
  /** So unlike what true letters say that it is a warning and no mere question. */
  readonly isSure: boolean;
}

export interface Grounding {
  /** Whether the message names anything that the notes hold. */
  readonly isSpecific: boolean;
  /** What it says of the talk that they do not hold, in the order of the text. */
  readonly invented: readonly Invented[];
}

/** A claim with what doubts it: null where only its words are not in the notes. */
export interface DoubtedClaim extends Claim {
  readonly suspicion: Suspicion | null;
}

/** What an invention must weigh to be named, and to be a warning: {@link CLAIM_WEIGHTS}. */
export interface ClaimWeights {
  readonly faint: number;
  readonly clear: number;
  readonly base: number;
  readonly features: Readonly<Record<string, number>>;
}

/** Compares what a thank-you says of the talk with the notes, in time linear in both. */
export function groundingOf(message: CheckedMessage, notes: string): Grounding {
  const text = message.body;
  const { isSpecific, claims } = doubtedClaims(message, notes);
  const invented: Invented[] = [];
  const told = new Set<number>();
  const add = ({ from, to }: Hit, isSure: boolean) => {
    told.add(text.clauseAt(from)?.index ?? -1);
    invented.push({ from, to, isSure, words: text.textOf({ from, to }) });
  };
  for (const [suspicion, weight] of weightOfSuspicions(claims)) {
    if (weight < CLAIM_WEIGHTS.faint) continue;
    add(suspicion, suspicion.isSure && weight >= CLAIM_WEIGHTS.clear);
  }
  for (const claim of unsuspected(text, claims)) {
    if (!told.has(text.clauseAt(claim.from)?.index ?? -1)) add(claim, false);
  }
  return { isSpecific, invented: invented.toSorted((one, other) => one.from - other.from) };
}

/** Everything in a letter that the notes do not hold or that a comparison doubts. */
export function doubtedClaims(
  message: CheckedMessage,
  notes: string,
): { isSpecific: boolean; claims: readonly DoubtedClaim[] } {
  const text = message.body;
  // What somebody works at comes from their organization's name as well.
  const index = readNotes(`${notes}\n${message.recipient.organization ?? ""}`);
  const known = knownWords(message);
  const { isSpecific, found } = suspicionsIn(message, notes, index, known);
  const reading = new Claims(text, index, known);
  const suspected = new Map<number, Suspicion>();
  for (const suspicion of found) {
    for (let at = suspicion.from; at < suspicion.to; at += 1) suspected.set(at, suspicion);
  }
  const claims: DoubtedClaim[] = [];
  const weighed = new Set<Suspicion>();
  for (const clause of text.clauses) {
    for (const claim of reading.unnoted(clause)) {
      const suspicion = suspected.get(claim.from) ?? suspected.get(claim.to - 1) ?? null;
      if (suspicion === null) {
        // A number that no comparison doubts is excused: the length of the talk, the sender's own.
        if (!claim.isNumber) claims.push({ ...claim, suspicion });
      } else {
        weighed.add(suspicion);
        const doubt = ["doubted"];
        if (suspicion.isSure) doubt.push("doubted surely");
        if (suspicion.isFullName) doubt.push("full name");
        claims.push({ ...claim, suspicion, features: [...claim.features, ...doubt] });
      }
    }
  }
  for (const suspicion of found) {
    const clause = text.clauseAt(suspicion.from);
    if (weighed.has(suspicion) || clause === undefined) continue;
    const claim = reading.word(clause, suspicion.from);
    claims.push({ ...claim, suspicion, features: [...claim.features, "turned around"] });
  }
  return { isSpecific, claims };
}

/** How much speaks for a claim being an invention, in log odds. */
export function weightOf(
  { features }: Pick<Claim, "features">,
  { base, features: weights }: ClaimWeights,
): number {
  let sum = base;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** A suspicion weighs as much as the weightiest claim in it. */
function weightOfSuspicions(claims: readonly DoubtedClaim[]): ReadonlyMap<Suspicion, number> {
  const weights = new Map<Suspicion, number>();
  for (const claim of claims) {
    if (claim.suspicion === null) continue;
    const weight = weightOf(claim, CLAIM_WEIGHTS);
    weights.set(claim.suspicion, Math.max(weight, weights.get(claim.suspicion) ?? weight));
  }
  return weights;
}

/** The weightiest claim of each clause that no comparison doubts. */
function unsuspected(text: TextAnalysis, claims: readonly DoubtedClaim[]): Claim[] {
  const weightiest = new Map<number, { claim: Claim; weight: number }>();
  for (const claim of claims) {
    const weight = weightOf(claim, CLAIM_WEIGHTS);
    if (claim.suspicion !== null || weight < CLAIM_WEIGHTS.faint) continue;
    const clause = text.clauseAt(claim.from)?.index ?? -1;
    if (weight > (weightiest.get(clause)?.weight ?? Number.NEGATIVE_INFINITY)) {
      weightiest.set(clause, { claim, weight });
    }
  }
  return [...weightiest.values()].map(({ claim }) => claim);
}
