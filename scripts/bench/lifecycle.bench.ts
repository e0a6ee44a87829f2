import {
  edgesOf,
  interviewMachine,
  replay,
  toXState,
  transition,
} from "@coffeechat/core/lifecycle";
import {
  type Contact,
  type ContactEvent,
  type ContactEventInput,
  type EventType,
  type InterviewState,
  parseEvent,
  type Result,
} from "@coffeechat/core/model";
import { transition as arrow, createMachine as createRobot, interpret, state } from "robot3";
import { initialTransition, setup, transition as xstateTransition } from "xstate";
import type { BenchRow, BenchTable } from "./bench.js";
import { aWholeTalk } from "./lifecycle/a-whole-talk.js";
import { nextInterviewState } from "./lifecycle/hand-written-switch.js";

const ROUNDS = 30;
const ROUND_MS = 50;
const LOGS = 100_000;

/** The events of one talk that the interview machine sees: those after `draft`. */
const TALK: readonly EventType[] = aWholeTalk("contact_x")
  .map(({ type }) => type)
  .slice(3);

interface Contender {
  readonly name: string;
  /** Transitions in one walk. */
  readonly steps: number;
  readonly walk: () => unknown;
}

/** Transitions per second, the best of some rounds. They take turns, so that a busy machine slows all alike. */
function race(contenders: readonly Contender[]): number[] {
  const best = contenders.map(() => 0);
  for (let round = 0; round <= ROUNDS; round++) {
    contenders.forEach(({ steps, walk }, index) => {
      const perSecond = (walksIn(ROUND_MS, walk) * steps * 1_000) / ROUND_MS;
      if (round > 0) best[index] = Math.max(best[index] ?? 0, perSecond);
    });
  }
  return best;
}

function walksIn(milliseconds: number, walk: () => unknown): number {
  const begin = performance.now();
  let walks = 0;
  for (;;) {
    for (let batch = 0; batch < 100; batch++) walk();
    walks += 100;
    const elapsed = performance.now() - begin;
    if (elapsed >= milliseconds) return (walks * milliseconds) / elapsed;
  }
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The bench walked wrong: ${what}.`);
  return value;
}

function live(events: readonly ContactEventInput[]): Contact {
  let contact = null as Contact | null;
  for (const event of events) {
    const result: Result<Contact> = transition(contact, event);
    if (!result.ok) throw new Error(`The bench walked wrong: ${result.refusal.message}`);
    contact = result.value;
  }
  return must(contact ?? undefined, "no events");
}

function ours(name: string, events: readonly ContactEventInput[]): Contender {
  if (live(events).interviews[0]?.state !== "reflected") throw new Error("Not reflected.");
  return { name, steps: events.length, walk: () => live(events) };
}

function xstate(name: string): Contender {
  const machine = setup({
    types: { events: {} as { type: EventType } },
    // Only the arrows without a condition lie on this path; guards cost XState nothing here.
    guards: { permits: (_, params: { readonly when?: string }) => params.when === undefined },
  }).createMachine(toXState(interviewMachine));
  const [initial] = initialTransition(machine);
  const walk = () => {
    let snapshot = initial;
    for (const type of TALK) [snapshot] = xstateTransition(machine, snapshot, { type });
    return snapshot.value;
  };
  if (walk() !== "reflected") throw new Error(`XState ended in ${JSON.stringify(walk())}.`);
  return { name, steps: TALK.length, walk };
}

interface RobotService {
  send(event: string): void;
  readonly machine: { readonly current: string };
}

function robot(name: string): Contender {
  const edges = edgesOf(interviewMachine).filter(({ when }) => when === undefined);
  const states = Object.fromEntries(
    interviewMachine.states.map((from) => {
      const arrows = edges.filter((edge) => edge.from === from);
      return [from, state(...arrows.map(({ event, to }) => arrow(event, to)))];
    }),
  );
  // robot3 types states and events by the names it can see; these come from our table at run time.
  const machine = createRobot("draft", states) as unknown as Parameters<typeof interpret>[0];
  const walk = () => {
    const service = interpret(machine, () => {}) as unknown as RobotService;
    for (const type of TALK) service.send(type);
    return service.machine.current;
  };
  if (walk() !== "reflected") throw new Error(`robot3 ended in ${walk()}.`);
  return { name, steps: TALK.length, walk };
}

function handWritten(name: string): Contender {
  const walk = () => {
    let current: InterviewState = "draft";
    for (const type of TALK) {
      const result = nextInterviewState(current, type);
      if (!result.ok) throw new Error("Refused.");
      current = result.state;
    }
    return current;
  };
  if (walk() !== "reflected") throw new Error(`The switch ended in ${walk()}.`);
  return { name, steps: TALK.length, walk };
}

function transitions(): BenchTable[] {
  const unparsed = aWholeTalk("contact_x");
  const parsed: readonly ContactEvent[] = unparsed.map(parseEvent);
  const others = [
    xstate("XState 5 transition(), states only"),
    robot("robot3 interpret().send(), states only"),
    handWritten("hand-written switch, states only"),
  ];
  const own = [
    ours("coffeechat, events parsed before: contact, guards, reasons, history", parsed),
    ours("coffeechat, events parsed by zod at each transition", unparsed),
  ];
  const speeds = race([...others, ...own]);
  const measured = [...others, ...own].map(({ name }, index) => ({
    name,
    opsPerSecond: speeds[index] ?? Number.NaN,
  }));
  const [xstates = Number.NaN] = speeds;
  return [
    {
      title: "Transitions (ratio: to XState's pure transition)",
      rows: measured.map((row): BenchRow => ({ ...row, ratio: row.opsPerSecond / xstates })),
    },
    ...measured.slice(others.length).map(
      ({ name, opsPerSecond }): BenchTable => ({
        title: `Ratios of "${name}" to each of the others`,
        rows: measured
          .slice(0, others.length)
          .map((row) => ({ ...row, ratio: opsPerSecond / row.opsPerSecond })),
      }),
    ),
  ];
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function replays(): BenchTable {
  const logs = Array.from({ length: LOGS }, (_, n) => aWholeTalk(`contact_${n}`).map(parseEvent));
  const before = heapUsed();
  const begin = performance.now();
  const contacts = logs.map((log) => replay(log));
  const seconds = (performance.now() - begin) / 1_000;
  const bytes = Math.round((heapUsed() - before) / contacts.length);
  const collected =
    globalThis.gc === undefined ? "roughly, without --expose-gc" : "after a collection";
  return {
    title: `Replay of ${LOGS.toLocaleString("en-US")} logs of ${logs[0]?.length} parsed events in ${seconds.toFixed(2)} s; heap per contact ${bytes} bytes (${collected})`,
    rows: [
      { name: "logs", opsPerSecond: LOGS / seconds },
      { name: "events", opsPerSecond: (LOGS * (logs[0]?.length ?? 0)) / seconds },
    ],
  };
}

export async function run(): Promise<readonly BenchTable[]> {
  return [...transitions(), replays()];
}
