import { resolve } from "node:path";
import type { Instant } from "@coffeechat/core/model";
import { readWhen } from "../../coach/read-when.js";
import type { Session } from "../../coach/session.js";
import { readInput } from "../../terminal/read-input.js";
import { readTextFile } from "../../terminal/read-text-file.js";
import type { FlagValues } from "../define-command.js";
import type { flags } from "./command.js";

/** What is known of an event so far, by flags and by answers. */
export interface Happened extends Omit<FlagValues<typeof flags>, "at" | "data" | "json"> {
  readonly at: Instant | undefined;
  /** The words of a file: a message, or notes. */
  readonly words: string | undefined;
}

/** Reads the flags of `coffeechat log`. */
export async function happenedFrom(
  session: Session,
  given: FlagValues<typeof flags>,
): Promise<Happened> {
  const { terminal, clock, zone } = session;
  const { at, text } = given;
  const now = clock.now();
  return {
    ...given,
    at: at === undefined ? undefined : readWhen(at, { now, zone, of: "--at" }),
    words:
      text === undefined
        ? undefined
        : text === "-"
          ? await readInput(terminal)
          : await readTextFile(resolve(terminal.cwd, text)),
  };
}
