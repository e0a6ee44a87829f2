import type { Store } from "@coffeechat/core";
import { type Clock, type Coach, createCoach, systemClock } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import { rulesForPolicy } from "@coffeechat/core/etiquette";
import { instantOf, POLICY_PRESETS, type Policy, parseInstant } from "@coffeechat/core/model";
import type { Scope } from "@coffeechat/core/store";
import { findTemplate } from "@coffeechat/templates";
import type { ExitStatus, FlagSpecs, Invocation, Run } from "../commands/define-command.js";
import { openDataFile } from "../storage/open-data-file.js";
import { exists, makePrivate } from "../storage/private-file.js";
import { Stopped } from "../terminal/prompts.js";
import type { Terminal } from "../terminal/terminal.js";
import type { coachFlags } from "./coach-flags.js";
import { dataPath, settingsPath } from "./data-path.js";
import { readSettings, type Settings } from "./settings.js";

/** One run of a command over a person's contacts. */
export interface Session {
  readonly terminal: Terminal;
  readonly coach: Coach;
  readonly store: Store;
  readonly scope: Scope;
  readonly settings: Settings;
  readonly clock: Clock;
  readonly policy: Policy;
  /** Your IANA zone. */
  readonly zone: string;
  /** The file that holds the contacts. */
  readonly path: string;
  /** Questions may be asked: a person sits there and has not asked for JSON. */
  readonly mayAsk: boolean;
}

const SCOPE: Scope = { tenant: "default", owner: "me" };

/** A command that only reads leaves a missing file missing. */
type Mode = "reads" | "writes";

type CoachSpecs = FlagSpecs & typeof coachFlags;

/**
 * Makes the code behind a command that works on contacts: opens the file, closes it whatever comes,
 * and ends quietly where the person stops at a question.
 */
export function inSession<Specs extends CoachSpecs>(
  mode: Mode | ((flags: Invocation<Specs>["flags"]) => Mode),
  body: (session: Session, invocation: Invocation<Specs>) => Promise<ExitStatus>,
): Run<Specs> {
  return async (invocation) => {
    const { terminal } = invocation;
    const { data, json }: { readonly data: string | undefined; readonly json: boolean } =
      invocation.flags;
    const needs = typeof mode === "function" ? mode(invocation.flags) : mode;
    const session = await openSession(terminal, { data, json, mode: needs });
    try {
      return await body(session, invocation);
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      terminal.err("Stopped. Nothing was recorded.\n");
      return 130;
    } finally {
      await session.store.close();
    }
  };
}

/** Opens the contacts for one run. Close `store` when done. */
export async function openSession(
  terminal: Terminal,
  { data, json, mode }: { data: string | undefined; json: boolean; mode: Mode },
): Promise<Session> {
  const path = dataPath(data, terminal);
  const settings = await readSettings(settingsPath(path));
  const zone = settings.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const preset = settings.preset ?? "recommended";
  const policy = POLICY_PRESETS[preset];
  const clock = clockFrom(terminal.env.COFFEECHAT_NOW);
  const store = await openStore(path, mode);
  const coach = createCoach({
    store,
    scope: SCOPE,
    templates: { find: findTemplate },
    policy,
    etiquette: { preset, rules: rulesForPolicy(policy) },
    ...(settings.name === undefined ? {} : { me: { name: settings.name } }),
    ownerZone: zone,
    clock,
  });
  const mayAsk = terminal.interactive && !json;
  return { terminal, coach, store, scope: SCOPE, settings, clock, policy, zone, path, mayAsk };
}

async function openStore(path: string, mode: Mode): Promise<Store> {
  if (mode === "reads" && !(await exists(path))) {
    const { memoryStore } = await import("@coffeechat/adapters/memory");
    return memoryStore();
  }
  await makePrivate(path);
  return openDataFile(path);
}

/** `COFFEECHAT_NOW` shows another day: for rehearsals, and for tests. */
function clockFrom(pretended: string | undefined): Clock {
  if (pretended === undefined || pretended === "") return systemClock;
  const now = parseInstant(pretended);
  if (now !== null) return { now: () => instantOf(Date.parse(now)) };
  throw new CoffeechatError("INVALID_INPUT", "COFFEECHAT_NOW is no moment.", {
    issues: [{ path: "COFFEECHAT_NOW", expected: "a UTC instant such as 2026-03-02T14:30:00Z" }],
  });
}
