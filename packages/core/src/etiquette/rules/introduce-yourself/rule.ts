import { defineRule } from "../../define-rule.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { classMask } from "../../text/vocabulary.js";
import { READING } from "./learned.js";
import { saysWho } from "./self.js";
import { SELF_SETS } from "./words.js";

/** A first message says who writes: school, field, role, or how the two are related. */
export const rule = defineRule({
  id: "introduce-yourself",
  subject: "message",
  title: "Say who you are in one clause.",
  why: "People answer a person, not a name. One clause with your school, field or job tells them what to talk about and that you are real.",
  severity: "error",
  kinds: ["outreach"],
  sources: ["S55"],
  phrases: SELF_SETS,
  messages: {
    unknown:
      "Nothing here says who you are beyond your name, and a stranger cannot tell what would help you. Add one clause with your school, field or work near the start.",
  },
  instead: ["I'm a second-year nursing student at Carrow."],
  reading: READING,
  listensFor: "remedy",
  check: (message) => {
    const { texts, body, sender, source } = message;
    // An uncle knows his niece.
    if (source === "family") return [];
    const lacksSelf = isLacking(message, READING, () => {
      const own = sender.name?.toLowerCase().split(/\s+/) ?? [];
      return texts.some((text) => saysWho(text, own));
    });
    return lacksSelf && !signsWithMore(body) ? [{ message: "unknown" }] : [];
  },
});

const SCHOOL_OR_POST = new Set(
  "university college school law 1l 2l 3l institute academy polytechnic class candidate bsc ba bs msc ma mba llb phd bsn beng meng manager engineer analyst nurse teacher officer assistant technician director coordinator specialist dept department faculty apprentice trainee student undergraduate graduate intern baker chef cook welder plumber plumbing heating electrician carpenter joiner farmer gardener driver librarian archivist designer developer programmer architect accountant bookkeeper lecturer researcher postdoc pharmacist midwife paramedic carer therapist physiotherapist surveyor mechanic machinist fitter technologist supervisor secretary clerk veteran retired volunteer".split(
    " ",
  ),
);

const SPOKEN = classMask("actor", "modal", "my");
const LONGEST_LINE = 9;

/** "BSN candidate, Carrow State University" below the name. */
function signsWithMore(text: TextAnalysis): boolean {
  const { layout, sentences, tokens } = text;
  for (let last = sentences.length - 1; last > 0; last -= 1) {
    const line = sentences[last];
    if (line === undefined || line.from < layout.bodyFrom) return false;
    if (layout.postscriptFrom >= 0 && line.from >= layout.postscriptFrom) continue;
    const isSigned = layout.signatureFrom >= 0 && line.to > layout.signatureFrom;
    if (!isSigned && (line.to - line.from > LONGEST_LINE || text.includes(line, SPOKEN)))
      return false;
    for (let at = line.from; at < line.to; at += 1) {
      if (SCHOOL_OR_POST.has(tokens[at]?.norm ?? "")) return true;
    }
  }
  return false;
}
