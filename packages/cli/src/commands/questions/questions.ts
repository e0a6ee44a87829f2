import { buildQuestionList, QUESTION_BANK } from "@coffeechat/core/etiquette";
import { readTopics } from "../../coach/read-topics.js";
import { colors } from "../../terminal/colors.js";
import { printJson, printLines } from "../../terminal/print.js";
import { table } from "../../terminal/table.js";
import type { Run } from "../define-command.js";
import type { flags as specs } from "./command.js";

/** Chooses questions from the bank. */
export const questions: Run<typeof specs> = async ({ flags, terminal }) => {
  const chosen = flags.bank
    ? QUESTION_BANK
    : buildQuestionList({
        goals: readTopics(flags.goal),
        asked: flags.asked,
        ...(flags.minutes === undefined ? {} : { minutes: flags.minutes }),
      }).questions;
  if (flags.json) printJson(terminal, { questions: chosen });
  else {
    const rows = chosen.map(({ id, text, topic }, index) => [
      String(index + 1),
      text,
      colors.dim(`${topic}, ${id}`),
    ]);
    printLines(terminal, table(["", "question", "about, id"], rows, terminal.width));
  }
  return 0;
};
