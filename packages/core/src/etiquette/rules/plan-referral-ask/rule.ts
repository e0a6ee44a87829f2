import { defineRule } from "../../define-rule.js";
import { numberOfWord } from "../../text/number-words.js";

const DEMAND =
  /\b(?:(?<!\b(?:could|would|can|will|might|may) you (?:please |perhaps |maybe |possibly |kindly )?)give me (?:(?:the|some|your|at least|a|few|one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|\d{1,2}|more|other) ){0,3}(?:names?|contacts?)|i (?:need|want|expect) (?:the |some |two |three )?(?:names?|contacts?|introductions?)|i (?:need|want|expect) you to (?:give|send|name|find|introduce|connect|put)|you (?:must|have to|need to) (?:give|send|name|find|introduce|connect|put))\b/i;
/** A number of people that is asked for in words; in "I can send you ten names" it is offered. */
const NUMBER_ASKED =
  /\b(?:(?:could|can|would|will|might) you (?:please |perhaps |maybe |kindly )?(?:give|send|name|suggest|recommend|list|share|think of|introduce)|(?:give|send|name) me|(?:may|can|could) i (?:have|get))(?: me)?(?: to)?(?: at least| about| around)? (\d{1,2}|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a dozen)(?: (?:other|more|further|good|different))? (?:names|contacts|people)\b/i;

function numberAsked(words: string): number {
  const said = NUMBER_ASKED.exec(words)?.[1]?.toLowerCase() ?? "";
  return numberOfWord(said.replace("a ", "")) ?? 0;
}

const ASK = /\b(?:who else|anyone else|anybody else|someone else|other people|names?|offered)\b/i;

/** The chain goes on, last and without pressure. */
export const rule = defineRule({
  id: "plan-referral-ask",
  subject: "plan",
  title: "Ask for two names at the end.",
  why: "One talk leads to the next, but only after they know you a little.",
  severity: "warning",
  sources: ["S61"],
  options: {
    maxNames: {
      type: "integer",
      default: 3,
      minimum: 1,
      maximum: 10,
      description: "The most names to ask for.",
    },
  },
  messages: {
    absent:
      "You have not planned to ask whom else to talk to, and the chain ends here. Ask for two names as your last question.",
    first: "You ask for names before they know you. Move the question to the end.",
    many: "You plan to ask for {count} names, which is work. Ask for two.",
    demanded: 'You demand names ("{words}"). Ask whether anybody comes to mind.',
  },
  instead: ["Who are two other people you think I should talk to?"],
  check: ({ askForNames, closingWords, questions, referralQuestions }, { maxNames }) => {
    for (const [index, words] of closingWords.entries()) {
      const demand = DEMAND.exec(words);
      if (demand === null) continue;
      return [{ message: "demanded", field: `closing.words.${index}`, data: { words: demand[0] } }];
    }
    for (const [index, words] of closingWords.entries()) {
      const count = numberAsked(words);
      if (count <= maxNames) continue;
      return [{ message: "many", field: `closing.words.${index}`, data: { count } }];
    }
    if (askForNames !== null && askForNames > maxNames) {
      return [{ message: "many", field: "closing.askForNames", data: { count: askForNames } }];
    }
    const later = referralQuestions.some((index) => index > 0);
    const planned =
      (askForNames ?? 0) > 0 || later || closingWords.some((words) => ASK.test(words));
    if (referralQuestions.includes(0) && questions.length > 1 && !later) {
      return [{ message: "first", field: "questions.0" }];
    }
    if (planned || referralQuestions.length > 0) return [];
    return [{ message: "absent", field: "closing.askForNames" }];
  },
});
