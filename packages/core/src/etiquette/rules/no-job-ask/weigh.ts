import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { WordList } from "../../text/word-list.js";
import type { Place } from "./reading.js";
import { PLACES } from "./words.js";

const SCHEDULE = classMask("weekday", "month", "daypart");
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Work as something to be had. */
const SURE =
  "job jobs employment internship internships placement placements traineeship apprenticeship apprenticeships externship clerkship vacancy vacancies openings position positions residency postdoc payroll employee intern apprentice trainee hired hiring recruiting recruitment vacancies headcount apply applying application candidacy assistants employed chances odds referral recommendation successor shifts traineeships postdoc gig unemployed";
/** May be work where more speaks for it. */
const WEAK =
  "post posts role roles seat desk work trial interview offer opportunity opportunities something anything assistant student trainee hands colleague shift project projects requirement interviews candidate member corner";
const WORK = words(SURE);
const ANY_WORK = new WordList(`${SURE} ${WEAK}`);
const PLACE = words(PLACES);
const NEAR = new WordList("at with for to under in");
const OPEN = new WordList(
  "any another chance chances there available open chances odds free vacant suitable future taken left fill filled paid full time",
);
const NOUN_WORK = words("any some need of for paid find out want seeking no into");
const WISHING = new WordList(
  "want like love hope hoping need welcome seek seeking wish dream eager keen glad happy grateful interested looking searching hunting desperate appreciate honoured honored thrilled rather consider considered discuss prove deserve become find get believe ready available",
);
const ASKING = new WordList(
  "if whether should wonder wondering wondered please kindly unless hope hoping let know were curious hear tell",
);
const HELPING = new WordList(
  "support back help refer recommend nudge vouch consider accept give offer find get take let",
);
const OWNED = words(
  "his her their our own first last current present previous former old day same",
);
const OPENINGS = words(
  "vacancy vacancies openings opening positions opportunities internships placements apprenticeships jobs",
);
const HAVING = words("have offer know need run hear");
const REACH = 13;
const MINE = words("application candidacy chances odds");

/**
 * How much speaks for an ask for work at this token, in a sentence that is no story:
 * whose work it is, whether it is wished for, open, asked about, and for whom.
 */
export function weigh(place: Place, organization: ReadonlySet<string>): number {
  const { text, hit, sentence } = place;
  const { tokens } = text;
  const norm = (at: number) => tokens[at]?.norm ?? "";
  const word = norm(hit.from);
  const before = norm(hit.from - 1);
  const isMine = before === "my" || norm(hit.from - 2) === "my";
  if (isMine && !MINE.has(word)) return 0;
  if (OWNED.has(before) || OWNED.has(norm(hit.from - 2))) return 0;
  if ((before === "your" || norm(hit.from - 2) === "your") && !OPENINGS.has(word)) return 0;
  const base = WORK.has(word) ? 2 : 1;
  if (word === "work" && !NOUN_WORK.has(before)) return 0;
  let isTheirs = false;
  let isWished = false;
  let isOpen = false;
  let isForMe = false;
  let isAsked = sentence.isQuestion;
  const from = Math.max(sentence.from, hit.from - REACH);
  const to = Math.min(sentence.to, hit.from + REACH);
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.before & Gap.semicolon && at > hit.from)) break;
    const here = token.norm;
    const isBefore = at < hit.from;
    isTheirs ||= isTheirSide(place, at, organization);
    isWished ||= isBefore && WISHING.has(token);
    isAsked ||= isBefore && ASKING.has(token);
    isOpen ||= OPEN.has(token) && Math.abs(at - hit.from) < 5;
    isForMe ||= here === "me" || here === "myself" || (here === "i" && isBefore);
    isForMe ||= HELPING.has(token) && (norm(at - 1) === "you" || norm(at - 1) === "to");
  }
  if (!isTheirs && (base === 1 || !(isOpen || isForMe))) return 0;
  const evidence = [isTheirs, isWished, isOpen, isForMe && isWished, isAsked];
  return base + evidence.filter(Boolean).length;
}

/** "Your lab", "with you", "do you have", the name of their organization. */
function isTheirSide(place: Place, at: number, organization: ReadonlySet<string>): boolean {
  const { text, hit, sentence } = place;
  const norm = (index: number) => text.tokens[index]?.norm ?? "";
  const token = text.tokens[at];
  if (token === undefined) return false;
  const here = token.norm;
  if (here === "your") return [1, 2, 3].some((step) => PLACE.has(norm(at + step)));
  if (here === "you" && HAVING.has(norm(at + 1))) return true;
  if (here === "you" || here === "yours" || here === "there") {
    return at > hit.from - 4 && NEAR.has(text.tokens[at - 1]);
  }
  if (!(token.shape & Shape.capitalised)) return false;
  if (organization.size > 0) return organization.has(here);
  return (
    NEAR.has(text.tokens[at - 1]) &&
    here !== "i" &&
    at > sentence.from &&
    !isIn(token.word, SCHEDULE)
  );
}

export function isWorkWord(token: Token | undefined): boolean {
  return ANY_WORK.has(token);
}
