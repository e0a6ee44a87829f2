import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const SUFFIXES = new Set(
  "inc ltd llc llp plc gmbh ag sa co corp corporation company group holdings limited partners associates the of and for in at de la international global services solutions".split(
    " ",
  ),
);
const PLATFORMS = new Set(
  "linkedin handshake zoom twitter instagram facebook youtube github medium substack teams google skype whatsapp slack discord tiktok reddit gmail outlook facetime meet webex tedx ted spotify".split(
    " ",
  ),
);
/** What one can do or hold at an event, a school or a former employer. */
const ELSEWHERE = new Set(
  "talk talks panel lecture keynote session webinar article interview booth stand table stall presentation poster exhibition reading show workshop seminar speech course class classes studies degree thesis time years year days start training studied study trained graduated began started spent met spoke speaking spoken speak presented taught left internship placement apprenticeship fellowship residency phd postdoc doctorate masters exhibit concert performance paper window match game visit heard saw seen fair event conference dinner meeting post comment feature piece column profile video film photo note page story quote".split(
    " ",
  ),
);
/** What belongs to the place where somebody works now. */
const THEIRS = new Set(
  "team teams colleagues group office company role job position work people culture life everyone everybody folks staff crew department unit lab career all things shop practice workshop firm class business".split(
    " ",
  ),
);
const PAST_MARKS = new Set(
  "before former formerly previous previously ex left leaving after earlier once used prior moved moving switched since then".split(
    " ",
  ),
);
const WANTING = new Set(
  "join joining admire admired follow followed following love loved know understand learn interested hear curious about on from up into".split(
    " ",
  ),
);
const YOU = classMask("you", "your");
const OWN = classMask("i", "me", "my", "we");

export interface WrongOrganization {
  readonly from: number;
  readonly to: number;
}

/** Another organization than the recipient's in a place that speaks of theirs; or null. */
export function wrongOrganization(
  text: TextAnalysis,
  organization: string,
  known: readonly (string | null)[],
): WrongOrganization | null {
  const own = significant(fold(organization).split(/[^a-z0-9]+/));
  const people = new Set(
    known.flatMap((name) => (name === null ? [] : fold(name).split(/[^a-z0-9]+/))),
  );
  const names = text.names.filter(
    ({ from }) => from >= text.layout.bodyFrom && from < text.layout.bodyTo,
  );
  const isNamed = names.some((name) => isSame(name.words, own, organization));
  for (const name of names) {
    if (name.titled || isSame(name.words, own, organization)) continue;
    if (name.words.some((word) => people.has(word) || PLATFORMS.has(word))) continue;
    if (speaksOfTheirs(text, name, isNamed)) return name;
  }
  return null;
}

function significant(words: readonly string[]): readonly string[] {
  return words.filter((word) => word !== "" && !SUFFIXES.has(word));
}

function isSame(words: readonly string[], own: readonly string[], organization: string): boolean {
  const given = significant(words);
  if (given.length === 0) return true;
  if (
    given.some((word) =>
      own.some(
        (other) =>
          other === word || (word.length > 3 && (other.startsWith(word) || word.startsWith(other))),
      ),
    )
  )
    return true;
  const [only = ""] = given;
  const initials = fold(organization)
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join("");
  if (
    given.length === 1 &&
    (initials.startsWith(only) || own.map((word) => word.charAt(0)).join("") === only)
  )
    return true;
  const givenInitials = given.map((word) => word.charAt(0)).join("");
  return given.length > 1 && own.length === 1 && own[0] === givenInitials;
}

function speaksOfTheirs(text: TextAnalysis, name: Name, isNamed: boolean): boolean {
  const clause = text.clauseAt(name.from);
  const sentence = text.sentenceAt(name.from);
  if (clause === undefined || sentence === undefined) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (PAST_MARKS.has(text.tokens[at]?.norm ?? "")) return false;
  }
  const joint = text.tokens[name.from - 1]?.norm ?? "";
  let yours = false;
  let held = "";
  for (let at = Math.max(clause.from, name.from - 7); at < name.from - 1; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) continue;
    if (ELSEWHERE.has(token.norm)) return false;
    if (isIn(token.word, YOU)) yours = true;
    else if (isIn(token.word, OWN) && yours === false) held = "";
    if (THEIRS.has(token.norm)) held = token.norm;
  }
  if (joint === "at" || joint === "with" || joint === "for") {
    const before = text.tokens[name.from - 2];
    const isOwnClause = clause.subject === "i" || clause.subject === "we";
    if (yours && before !== undefined && THEIRS.has(before.norm)) return true;
    if (
      yours &&
      joint === "at" &&
      (clause.subject === "you" || (before !== undefined && isIn(before.word, YOU)))
    )
      return !isNamed || clause.subject === "you";
    if (isNamed) return false;
    if (
      held !== "" &&
      THEIRS.has(held) &&
      joint === "at" &&
      !(isOwnClause && before !== undefined && before.norm === held && !yours)
    )
      return true;
    if (yours && joint === "at") return true;
    return joint === "at" && (clause.isRequest || sentence.isQuestion) && !isOwnClause;
  }
  if (isNamed || name.initial) return false;
  if (WANTING.has(joint) && (name.possessive || name.words.length > 1)) {
    return mentionsThem(text, sentence.from, sentence.to);
  }
  return false;
}

function mentionsThem(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, YOU) || token.norm === "there")) return true;
  }
  return false;
}
