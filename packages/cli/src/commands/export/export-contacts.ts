import { resolve } from "node:path";
import { findContact } from "../../coach/find-contact.js";
import { openSession, type Session } from "../../coach/session.js";
import { type Progress, progressOf } from "../../terminal/progress.js";
import { writeLines } from "../../terminal/write-text-file.js";
import type { Run } from "../define-command.js";
import type { flags as specs } from "./command.js";

/** Writes everything, or one contact, as JSON lines. One contact is in memory at a time. */
export const exportContacts: Run<typeof specs> = async ({ args, flags, terminal }) => {
  const session = await openSession(terminal, { data: flags.data, json: true, mode: "reads" });
  try {
    const lines = linesOf(session, args);
    if (flags.out === undefined) for await (const line of lines) terminal.out(line);
    else {
      const path = resolve(terminal.cwd, flags.out);
      const progress = progressOf(terminal, `Writing ${path}`, null);
      const count = await writeLines(path, watched(lines, progress)).finally(progress.end);
      terminal.err(`${count} records are in ${path}.\n`);
    }
    return 0;
  } finally {
    await session.store.close();
  }
};

async function* watched(lines: AsyncIterable<string>, progress: Progress): AsyncIterable<string> {
  let done = 0;
  for await (const line of lines) {
    yield line;
    done += 1;
    progress.step(done);
  }
}

async function* linesOf(session: Session, args: readonly string[]): AsyncIterable<string> {
  const { store, scope } = session;
  const one = args.length === 0 ? undefined : await findContact(session, args);
  const records = store.exportAll(scope, one === undefined ? {} : { contactId: one.id });
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
