import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialTransition, setup, transition as xstateTransition } from "xstate";
import {
  type Contact,
  type ContactEvent,
  type InterviewId,
  recommendedPolicy,
} from "../model/index.js";
import { concernedInterview, TALK_EXISTS, TALK_UNKNOWN } from "./concerned-interview.js";
import { drawnStory } from "./fixtures/drawn-event.js";
import { PROPERTY_RUNS } from "./fixtures/property-runs.js";
import { type Met, walk } from "./fixtures/walk.js";
import {
  contactMachine,
  interviewMachine,
  type Machine,
  permits,
  readLog,
  replay,
  type Situation,
  toXState,
  type XStateGuardParams,
} from "./index.js";
import { NO_SURROUNDINGS } from "./step.js";

type Told = { readonly type: string; readonly situation: Situation };

/** One of our machines, run by XState from where it stands. */
function inXState<State extends string>(machine: Machine<State>) {
  const config = JSON.parse(JSON.stringify(toXState(machine)));
  const runnable = setup({
    types: { events: {} as Told },
    guards: {
      permits: ({ event }, params: XStateGuardParams) => permits(machine, params, event.situation),
    },
  }).createMachine(config);
  const standing = (snapshot: ReturnType<typeof initialTransition<typeof runnable>>[0]) => ({
    state: snapshot.value,
    takes: (event: Told): boolean => snapshot.can(event),
    after: (event: Told): Standing => standing(xstateTransition(runnable, snapshot, event)[0]),
  });
  const begin: Standing = standing(initialTransition(runnable)[0]);
  return begin;
}

interface Standing {
  readonly state: unknown;
  readonly takes: (event: Told) => boolean;
  readonly after: (event: Told) => Standing;
}

function toldTo(contact: Contact, event: ContactEvent, alreadyHappened: boolean): Told {
  const interview = contact.interviews[concernedInterview(contact, event)];
  const situation = {
    contact,
    interview,
    event,
    policy: recommendedPolicy,
    surroundings: NO_SURROUNDINGS,
    alreadyHappened,
  };
  return { type: event.type, situation };
}

/** Both machines in XState, side by side with ours: one for the contact, one for each talk. */
function company({ alreadyHappened = false } = {}) {
  let contactNow = inXState(contactMachine);
  const newTalk = inXState(interviewMachine);
  const talks = new Map<InterviewId, Standing>();

  return ({ before, event, after }: Met): void => {
    const place = concernedInterview(before, event);
    if (place === TALK_UNKNOWN || place === TALK_EXISTS) {
      expect(after).toBeNull();
      return;
    }
    const told = toldTo(before, event, alreadyHappened);
    const id = told.situation.interview?.id;
    const talk = id === undefined ? undefined : talks.get(id);
    const taken = contactNow.takes(told) && (talk === undefined || talk.takes(told));
    expect([event.type, taken]).toEqual([event.type, after !== null]);
    if (after === null) return;
    contactNow = contactNow.after(told);
    if (id !== undefined && talk !== undefined) talks.set(id, talk.after(told));
    if (event.type === "draft") talks.set(event.interviewId, newTalk);
    expect(contactNow.state).toBe(after.state);
    expect([...talks.values()].map(({ state }) => state)).toEqual(
      after.interviews.map(({ state }) => state),
    );
  };
}

describe("the machines given to XState 5", () => {
  it("begin where ours begin", () => {
    expect(inXState(contactMachine).state).toBe("identified");
    expect(inXState(interviewMachine).state).toBe("draft");
  });

  it(`walk the same paths from beginning to end, and refuse what is refused (${PROPERTY_RUNS} cases)`, () => {
    fc.assert(
      fc.property(drawnStory, (story) => {
        walk(story, { watch: company() });
      }),
      { numRuns: PROPERTY_RUNS },
    );
  }, 600_000);

  it("live the golden logs through, which come to every state of a contact", () => {
    const reached = new Set<string>();
    for (const [first, ...rest] of goldenLogs()) {
      const watch = company({ alreadyHappened: true });
      let before = replay([first]);
      for (const event of rest) {
        reached.add(before.state);
        const after = replay([event], { from: before });
        watch({ before, event, after, refusal: null });
        before = after;
      }
      reached.add(before.state);
    }
    expect([...reached].sort()).toEqual([...contactMachine.states].sort());
  });
});

function goldenLogs() {
  const folder = new URL("../../test/golden-logs/version-1/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".log.json"))
    .map((name) => readLog(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
}
