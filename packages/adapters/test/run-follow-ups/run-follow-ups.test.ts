import { claimDue, type Instant } from "@coffeechat/core";
import { transition } from "@coffeechat/core/lifecycle";
import { describe, expect, it } from "vitest";
import { gate, NUDGE_DUE, office } from "./office.fixture.js";
import { settled } from "./virtual-time.fixture.js";

const AFTER: Instant = "2026-03-11T08:00:00.000Z";
const request = { tenant: "school", worker: "by-hand", limit: 100 } as const;
const names = (
  works: readonly { readonly contact: { readonly facts: { readonly name: string } } }[],
) => works.map(({ contact }) => contact.facts.name).sort();

describe("a runner", () => {
  it("hands out each follow-up once, when it is due and not before", async () => {
    const { time, employ, handled, outcomes } = await office(["ana", "ben"]);
    const runner = employ();
    await time.passTo("2026-03-11T07:29:00.000Z");
    expect(handled).toEqual([]);
    await time.passTo(AFTER);
    await time.pass(60);
    expect(names(handled)).toEqual(["ana", "ben"]);
    expect(handled[0]).toMatchObject({ followUp: { kind: "nudge" }, attempt: 1 });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["completed", "completed"]);
    await runner.stop();
  });

  it("shares the work among many workers without handing anything out twice", async () => {
    const everybody = Array.from({ length: 40 }, (_, index) => `person-${index}`);
    const { time, employ, handled } = await office(everybody);
    const runners = Array.from({ length: 5 }, (_, index) =>
      employ({ worker: `worker-${index}`, limit: 3 }),
    );
    await time.passTo(AFTER);
    expect(names(handled)).toEqual([...everybody].sort());
    await Promise.all(runners.map((runner) => runner.stop()));
  });

  it("reads the history once more: a reply of a second ago cancels the nudge, whoever recorded it", async () => {
    const { time, store, scope, employ, handled, outcomes } = await office(["ana", "ben"]);
    await time.passTo("2026-03-11T07:29:59.000Z");
    // Written by a program that knows the store and nothing of follow-ups.
    const before = await store.load(scope, "contact_ana");
    const event = {
      id: "event_from-the-mailbox",
      contactId: "contact_ana",
      at: "2026-03-11T07:29:59.000Z",
      type: "reply",
      channel: "email",
    } as const;
    const result = transition(before, event);
    if (before === null || !result.ok) throw new Error("The reply was refused.");
    await store.commit(scope, [
      {
        contactId: "contact_ana",
        expectedRevision: before.revision,
        events: [event],
        contact: result.value,
        followUps: { create: [], move: [], cancel: [] },
      },
    ]);
    const runner = employ();
    await time.passTo(AFTER);
    expect(
      handled
        .filter(({ followUp }) => followUp.kind === "nudge")
        .map(({ contact }) => contact.facts.name),
    ).toEqual(["ben"]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      "cancelled",
      "completed",
      // The answer that her reply now asks for.
      "completed",
    ]);
    await runner.stop();
  });

  it("tells its work that a reply came while it was at it", async () => {
    const { time, coach, employ, outcomes } = await office();
    const begun = gate();
    const replied = gate();
    const answers: boolean[] = [];
    const runner = employ({
      async handle({ followUp }, { stillDue }) {
        if (followUp.kind !== "nudge") return;
        answers.push(await stillDue());
        begun.open();
        await replied.opened;
        answers.push(await stillDue());
      },
    });
    await time.passTo(NUDGE_DUE);
    await begun.opened;
    await coach.record({ type: "reply", contactId: "contact_ana", channel: "email" });
    replied.open();
    await settled();
    expect(answers).toEqual([true, false]);
    expect(outcomes.map(({ outcome }) => outcome)).toContain("completed");
    await runner.stop();
  });

  it("may record what was done: the event ends the follow-up", async () => {
    const { time, coach, employ, outcomes } = await office();
    const runner = employ({
      async handle({ contact, followUpId }) {
        await coach.done({ contactId: contact.id, followUpId });
      },
    });
    await time.passTo(AFTER);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["completed"]);
    expect((await coach.contact("contact_ana")).interviews[0]?.nudgedAt).toHaveLength(1);
    await runner.stop();
  });

  it("was down until night, and lets the message wait for the morning", async () => {
    const { time, employ, handled, outcomes } = await office();
    await time.passTo("2026-03-11T22:00:00.000Z");
    const runner = employ();
    await time.passTo("2026-03-12T05:59:00.000Z");
    expect(handled).toEqual([]);
    expect(outcomes).toMatchObject([{ outcome: "later", until: "2026-03-12T06:00:00.000Z" }]);
    await time.passTo("2026-03-12T06:01:00.000Z");
    expect(handled).toMatchObject([{ attempt: 1 }]);
    await runner.stop();
  });

  it("goes on when the store is away for a moment", async () => {
    const { store, time, employ, handled } = await office();
    const problems: unknown[] = [];
    let away = true;
    const runner = employ({
      store: {
        ...store,
        async claimFollowUps(claim) {
          if (away) throw new Error("The store is away.");
          return store.claimFollowUps(claim);
        },
      },
      onStoreProblem: (error) => problems.push(error),
    });
    await time.passTo(AFTER);
    expect(problems.length).toBeGreaterThan(0);
    away = false;
    await time.pass(1);
    expect(names(handled)).toEqual(["ana"]);
    await runner.stop();
  });
});

describe("a follow-up that cannot be handled", () => {
  it("is tried again after longer and longer, then parked where people see it, and may be tried anew", async () => {
    const { time, coach, employ, outcomes } = await office();
    let works = false;
    const runner = employ({
      maxAttempts: 4,
      async handle() {
        if (!works) throw new TypeError("ana@birchwood.example is not to be found");
      },
    });
    await time.passTo(AFTER);
    await time.pass(60);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      "failed",
      "failed",
      "failed",
      "parked",
    ]);
    const waits = outcomes.slice(0, 3).map(({ until }) => until ?? "");
    expect([...waits].sort()).toEqual(waits);
    const parked = await coach.parked({ limit: 10 });
    // What went wrong is named by its kind: the message of an error may hold an address.
    expect(parked.items).toMatchObject([{ attempts: 4, problem: "TypeError" }]);
    const [stuck] = parked.items;
    if (stuck === undefined) throw new Error("Nothing is parked.");
    works = true;
    expect(await coach.retry(stuck.followUp.id)).toBe(true);
    await time.pass(1);
    expect(outcomes.at(-1)).toMatchObject({ outcome: "completed" });
    await runner.stop();
  });

  it("comes again when its worker died, under the same key, once the lease has run out", async () => {
    const { store, time, employ, handled } = await office();
    const dead = await claimDue({ ...request, store, now: NUDGE_DUE, leaseMinutes: 30 });
    expect(dead.due).toHaveLength(1);
    const runner = employ();
    await time.passTo("2026-03-11T07:59:00.000Z");
    expect(handled).toEqual([]);
    await time.passTo("2026-03-11T08:01:00.000Z");
    expect(handled).toMatchObject([{ attempt: 2, idempotencyKey: dead.due[0]?.idempotencyKey }]);
    await runner.stop();
  });

  it("is parked where it kills every worker, so that they stop dying", async () => {
    const { store, coach } = await office();
    for (let death = 0; death < 3; death++) {
      const now: Instant = `2026-03-11T1${death}:00:00.000Z`;
      const { due } = await claimDue({ ...request, store, now, maxAttempts: 3 });
      expect(due).toHaveLength(1);
    }
    const now = "2026-03-11T15:00:00.000Z";
    expect((await claimDue({ ...request, store, now, maxAttempts: 3 })).due).toEqual([]);
    expect((await coach.parked({ limit: 10 })).items).toHaveLength(1);
  });
});

describe("stopping", () => {
  it("waits for what is under way and gives the rest back at once", async () => {
    const { store, time, employ, outcomes } = await office(["ana", "ben", "cleo"]);
    const work = gate();
    const runner = employ({ concurrency: 1, handle: () => work.opened });
    await time.passTo(NUDGE_DUE);
    let stopped = false;
    const stopping = runner.stop().then(() => {
      stopped = true;
    });
    await settled();
    expect(stopped).toBe(false);
    work.open();
    await stopping;
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["completed", "released", "released"]);
    const { due } = await claimDue({ ...request, store, now: NUDGE_DUE });
    expect(due.map(({ attempt }) => attempt)).toEqual([1, 1]);
  });

  it("does not wait for ever: it tells the work to give up", async () => {
    const { time, employ } = await office();
    const signals: AbortSignal[] = [];
    const runner = employ({
      stopPatienceMs: 10_000,
      handle: (_work, { signal }) =>
        new Promise((_resolve, reject) => {
          signals.push(signal);
          signal.addEventListener("abort", () => reject(new Error("given up")));
        }),
    });
    await time.passTo(NUDGE_DUE);
    const stopping = runner.stop();
    await time.pass(1);
    await stopping;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe("clocks that disagree", () => {
  it("by less than a lease never hand the same follow-up to two workers", async () => {
    const everybody = Array.from({ length: 20 }, (_, index) => `person-${index}`);
    const { time, employ, handled } = await office(everybody);
    const runners = [-2, 0, 2].map((minutesAhead) => employ({ minutesAhead, limit: 4 }));
    await time.passTo(AFTER);
    await time.pass(60);
    expect(names(handled)).toEqual([...everybody].sort());
    await Promise.all(runners.map((runner) => runner.stop()));
  });

  it("by more than a lease may hand one out twice, but under one key: an outbox sends it once", async () => {
    const { time, employ, outcomes } = await office();
    const outbox = new Set<string>();
    const deliveries: string[] = [];
    const slow = gate();
    const handle = async ({
      idempotencyKey,
      attempt,
    }: {
      idempotencyKey: string;
      attempt: number;
    }) => {
      deliveries.push(idempotencyKey);
      if (attempt === 1) await slow.opened;
      outbox.add(idempotencyKey);
    };
    const first = employ({ handle, leaseMinutes: 5 });
    await time.passTo(NUDGE_DUE);
    const second = employ({ handle, leaseMinutes: 5, minutesAhead: 60 });
    await settled();
    slow.open();
    await time.pass(30);
    expect(deliveries).toHaveLength(2);
    expect(outbox.size).toBe(1);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["completed", "lost"]);
    await Promise.all([first.stop(), second.stop()]);
  });

  it("tell the slower worker that it has lost the follow-up", async () => {
    const { time, employ } = await office();
    const signals: AbortSignal[] = [];
    const slow = gate();
    const first = employ({
      handle: async (_work, { signal }) => {
        signals.push(signal);
        await slow.opened;
      },
    });
    await time.passTo(NUDGE_DUE);
    const second = employ({ minutesAhead: 60 });
    await settled();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    await time.pass(3);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    slow.open();
    await Promise.all([first.stop(), second.stop()]);
  });

  it("of which one jumps back lose nothing and hand nothing out twice", async () => {
    const { time, employ, handled } = await office(["ana", "ben"]);
    const runner = employ();
    await time.passTo("2026-03-11T07:29:00.000Z");
    time.jump(-30);
    await time.passTo("2026-03-11T07:29:00.000Z");
    expect(handled).toEqual([]);
    await time.passTo(NUDGE_DUE);
    await time.pass(1);
    expect(handled).toHaveLength(2);
    time.jump(-30);
    await time.passTo(AFTER);
    expect(handled).toHaveLength(2);
    await runner.stop();
  });
});

describe("claiming by hand", () => {
  it("gives nothing where nothing is due", async () => {
    const { store } = await office();
    expect(await claimDue({ ...request, store, now: "2026-03-10T09:00:00.000Z" })).toEqual({
      due: [],
      notNow: [],
    });
  });
});
