import { describe, expect, it } from "vitest";
import { CONTACT_STATES, EVENT_TYPES, type EventType, INTERVIEW_STATES } from "../model/index.js";
import { type Cell, type Edge, isReason } from "./cell.js";
import { contactTable, describeMachine, interviewMachine, interviewTable } from "./index.js";

const edges = [contactTable, interviewTable].flatMap((table) =>
  Object.values<Record<string, Cell<string>>>(table).flatMap((row) =>
    Object.values(row).flatMap((cell): readonly Edge<string>[] => (isReason(cell) ? [] : cell)),
  ),
);

describe("the tables", () => {
  it("give every refusal a code, a full sentence and a rule", () => {
    for (const table of [contactTable, interviewTable]) {
      for (const row of Object.values<Record<string, Cell<string>>>(table)) {
        for (const cell of Object.values(row)) {
          if (!isReason(cell)) continue;
          expect(cell.no).toMatch(/^[a-z-]+$/);
          expect(cell.because).toMatch(/^[A-Z].*\.$/);
          expect(cell.rule).not.toBe("");
        }
      }
    }
  });

  it("decide every event in every state", () => {
    const cells = (table: Record<string, Record<EventType, unknown>>) =>
      Object.values(table).flatMap((row) => EVENT_TYPES.filter((type) => row[type] === undefined));
    expect(Object.keys(contactTable)).toEqual([...CONTACT_STATES]);
    expect(Object.keys(interviewTable)).toEqual([...INTERVIEW_STATES]);
    expect(cells(contactTable)).toEqual([]);
    expect(cells(interviewTable)).toEqual([]);
  });

  it("end every choice between arrows with one that needs no condition, so that none is undecided", () => {
    for (const table of [contactTable, interviewTable]) {
      for (const row of Object.values<Record<string, Cell<string>>>(table)) {
        for (const cell of Object.values(row)) {
          if (!isReason(cell)) expect(cell.at(-1)?.when).toBeUndefined();
        }
      }
    }
  });

  it("declare every code with which a guard may refuse", () => {
    for (const { codes, label } of edges.flatMap(({ guards }) => guards)) {
      expect([label, codes.length]).not.toEqual([label, 0]);
    }
  });

  it("are described whole as JSON", () => {
    const described = describeMachine(interviewMachine);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
    expect(described.cells.sent.nudge).toEqual({
      edges: [
        {
          to: "nudged",
          guards: [
            { label: "a nudge is left", about: "manners", codes: ["nudge-limit-reached"] },
            { label: "enough business days have passed", about: "time", codes: ["nudge-too-soon"] },
          ],
        },
      ],
    });
    expect(described.cells.held.cancel).toMatchObject({ refusal: { code: "already-held" } });
  });
});
