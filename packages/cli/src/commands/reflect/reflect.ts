import { CoffeechatError } from "@coffeechat/core/errors";
import { REFLECTION_PROMPTS } from "@coffeechat/core/etiquette";
import { VERDICTS, type Verdict } from "@coffeechat/core/model";
import { findContact } from "../../coach/find-contact.js";
import { recordedLines } from "../../coach/recorded-lines.js";
import { refusalLines } from "../../coach/refusal-lines.js";
import { inSession, type Session } from "../../coach/session.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askChoice, askText } from "../../terminal/prompts.js";
import type { FlagValues } from "../define-command.js";
import type { flags as specs } from "./command.js";

type Flags = FlagValues<typeof specs>;

/** Records a reflection on the latest talk. */
export const reflect = inSession<typeof specs>("writes", async (session, { args, flags }) => {
  const { terminal, coach } = session;
  const contact = await findContact(session, args);
  const talk = contact.interviews.findLast(({ heldAt }) => heldAt !== undefined);
  if (talk === undefined) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      "There was no talk with them yet. Record it first: coffeechat log NAME held",
      {
        issues: [{ path: "contact", expected: "somebody you have talked with" }],
      },
    );
  }
  const answers = new Map<string, string>();
  for (const { field, text } of REFLECTION_PROMPTS) {
    const answer = flags[field] ?? (session.mayAsk ? await askText({ message: text }) : undefined);
    if (answer !== undefined) answers.set(field, answer);
  }
  const verdict = VERDICTS.find((each) => each === flags.verdict) ?? (await askVerdict(session));
  const pros =
    flags.pro.length > 0 ? [...flags.pro] : await askSome(session, "What speaks for it?");
  const cons =
    flags.con.length > 0 ? [...flags.con] : await askSome(session, "What speaks against it?");
  const reflection = { ...needed(answers, verdict), pros, cons };
  const result = await coach.record({
    type: "reflect",
    contactId: contact.id,
    interviewId: talk.id,
    reflection,
  });
  if (!result.ok) {
    if (flags.json) printJson(terminal, { recorded: false, refusal: result.refusal });
    else printLines(terminal, refusalLines(session, result.refusal));
    return 1;
  }
  if (flags.json) printJson(terminal, { recorded: true, ...result.value });
  else printLines(terminal, await recordedLines(session, result.value, "reflected on"));
  return 0;
});

async function askVerdict({ mayAsk }: Session): Promise<Verdict | undefined> {
  if (!mayAsk) return undefined;
  return askChoice(
    "What does it mean for you?",
    VERDICTS.map((value) => ({ value, label: value.replaceAll("-", " ") })),
  );
}

async function askSome({ mayAsk }: Session, message: string): Promise<string[]> {
  if (!mayAsk) return [];
  const answer = await askText({ message, optional: true, example: "several are parted by ;" });
  return (answer ?? "").split(";").flatMap((part) => part.trim() || []);
}

function needed(answers: ReadonlyMap<string, string>, verdict: Verdict | undefined) {
  const [impressions, picture, changed, missing] = REFLECTION_PROMPTS.map(({ field }) =>
    answers.get(field),
  );
  if (impressions && picture && changed && missing && verdict) {
    return { impressions, picture, changed, missing, verdict };
  }
  const open = REFLECTION_PROMPTS.filter(({ field }) => !answers.has(field));
  throw new CoffeechatError(
    "INVALID_INPUT",
    "A reflection answers all four questions and comes to a verdict.",
    {
      issues: [
        ...open.map(({ field, text }) => ({
          path: `--${field satisfies keyof Flags}`,
          expected: text,
        })),
        ...(verdict === undefined ? [{ path: "--verdict", expected: VERDICTS.join(", ") }] : []),
      ],
    },
  );
}
