import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialTransition, setup, transition as xstateTransition } from "xstate";
import type { Contact, ContactEvent } from "../model/index.js";
import { openInterview, recommendedPolicy } from "../model/index.js";
import { drawnStory } from "./fixtures/drawn-event.js";
import { walk } from "./fixtures/walk.js";
import {
  contactMachine,
  interviewMachine,
  type Machine,
  permits,
  type Situation,
  toXState,
  type XStateGuardParams,
} from "./index.js";
import { NO_SURROUNDINGS } from "./step.js";

type Told = { readonly type: string; readonly situation: Situation };

/** One of our machines, run by XState. */
function inXState<State extends string>(machine: Machine<State>) {
  const config = JSON.parse(JSON.stringify(toXState(machine)));
  const runnable = setup({
    types: { events: {} as Told },
    guards: {
      permits: ({ event }, params: XStateGuardParams) => permits(machine, params, event.situation),
    },
  }).createMachine(config);
  return {
    next: (state: string, event: Told): unknown => {
      const snapshot = runnable.resolveState({ value: state, context: {} });
      return xstateTransition(runnable, snapshot, event)[0].value;
    },
    initial: initialTransition(runnable)[0].value,
  };
}

function situationOf(contact: Contact, event: ContactEvent): Situation {
  const named = "interviewId" in event ? event.interviewId : openInterview(contact)?.id;
  return {
    contact,
    interview: contact.interviews.find(({ id }) => id === named),
    event,
    policy: recommendedPolicy,
    surroundings: NO_SURROUNDINGS,
    alreadyHappened: false,
  };
}

describe("a machine given to XState 5", () => {
  it("begins where ours begins", () => {
    expect(inXState(contactMachine).initial).toBe("identified");
    expect(inXState(interviewMachine).initial).toBe("draft");
  });

  it("walks the same paths through the contact's states", () => {
    const xstate = inXState(contactMachine);
    fc.assert(
      fc.property(drawnStory, (story) => {
        walk(story, {
          watch: ({ before, event, after }) => {
            if (after === null) return;
            const situation = situationOf(before, event);
            expect(xstate.next(before.state, { type: event.type, situation })).toBe(after.state);
          },
        });
      }),
      { numRuns: 300 },
    );
  });

  it("walks the same paths through each talk's states, and stays where an event is refused", () => {
    const xstate = inXState(interviewMachine);
    fc.assert(
      fc.property(drawnStory, (story) => {
        walk(story, {
          watch: ({ before, event, after }) => {
            const situation = situationOf(before, event);
            if (situation.interview === undefined || !concernsATalk(event)) return;
            const { id, state } = situation.interview;
            const told = { type: event.type, situation };
            const expected = after?.interviews.find((each) => each.id === id)?.state;
            if (expected !== undefined) expect(xstate.next(state, told)).toBe(expected);
            else if (before.state === "nurturing") expect(xstate.next(state, told)).toBe(state);
          },
        });
      }),
      { numRuns: 300 },
    );
  });
});

function concernsATalk({ type }: ContactEvent): boolean {
  return !["draft", "reply", "answer"].includes(type);
}
