import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { benefitsSchema, type Contact } from "../../model/index.js";
import { benefitsOf, readLog, referralGraph, replay, stats } from "../index.js";

const golden = new URL("../../../test/golden-logs/version-1/", import.meta.url);
const contactOf = (name: string): Contact =>
  replay(readLog(JSON.parse(readFileSync(new URL(`${name}.log.json`, golden), "utf8"))));

const ana = contactOf("from-first-note-to-advocate");
const silent = contactOf("silence-lapse-and-late-answer");
const no = contactOf("declined-with-thanks");
const out = contactOf("opted-out-in-the-middle");
const everybody = [ana, silent, no, out];

const year = { from: "2026-01-01T00:00:00.000Z", until: "2027-01-01T00:00:00.000Z" } as const;
const spring = { from: "2026-02-01T00:00:00.000Z", until: "2026-06-01T00:00:00.000Z" } as const;

describe("stats", () => {
  it("count requests, answers and noes, by source and by template", () => {
    const { requests, bySource, byTemplate } = stats(everybody, year);
    // Five requests; the second one to the silent contact is still out.
    expect(requests).toMatchObject({ sent: 5, answered: 4, declined: 1, replyRate: 0.8 });
    expect(bySource.map(({ source, sent, answered }) => [source, sent, answered])).toEqual([
      ["linkedin", 2, 1],
      ["alumni-platform", 1, 1],
      ["referral", 1, 1],
      ["event", 1, 1],
    ]);
    expect(byTemplate.find(({ templateId }) => templateId === "o-alumni")).toMatchObject({
      sent: 2,
      replyRate: 1,
    });
  });

  it("measure the time to their first word, whatever came after it", () => {
    expect(stats([ana], year).requests.medianHoursToReply).toBe(10 * 24 + 2);
    expect(stats([no], year).requests.medianHoursToReply).toBe(24);
    expect(stats([ana, no], year).requests.medianHoursToReply).toBe((10 * 24 + 2 + 24) / 2);
  });

  it("take the requests of the range, its end left out", () => {
    expect(stats(everybody, spring).requests.sent).toBe(3);
    const { from } = spring;
    expect(stats(everybody, { from, until: "2026-03-03T08:00:00.000Z" }).requests.sent).toBe(0);
  });

  it("count talks, people, names, thanks in time, verdicts and themes", () => {
    const found = stats(everybody, spring);
    expect(found).toMatchObject({
      interviewsHeld: 1,
      peopleMet: 1,
      newConnections: 1,
      referralsPerInterview: 1,
      thankYous: { onTime: 1, late: 0, missing: 0, onTimeRate: 1 },
      verdicts: { "love-it": 0, "could-fit": 1, unsure: 0, "not-for-me": 0 },
      themes: {
        pros: [{ theme: "small teams", talks: 1 }],
        skillWords: [{ theme: "triage", talks: 1 }],
      },
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it("know no rate where there is nothing to divide by", () => {
    const found = stats([], spring);
    expect(found.requests).toEqual({
      sent: 0,
      answered: 0,
      declined: 0,
      replyRate: null,
      medianHoursToReply: null,
    });
    expect([found.referralsPerInterview, found.thankYous.onTimeRate]).toEqual([null, null]);
  });

  it("refuse a range that ends before it begins", () => {
    expect(() => stats([], { from: year.until, until: year.from })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("count a theme once for each talk, whatever its case", () => {
    const [talk] = ana.interviews;
    if (talk?.reflection === undefined) throw new Error("Ana's talk was reflected on.");
    const reflection = { ...talk.reflection, pros: ["Small  Teams", "small teams", "Light"] };
    const again = { ...ana, interviews: [talk, { ...talk, reflection }] };
    expect(stats([again], spring).themes.pros).toEqual([
      { theme: "small teams", talks: 2 },
      { theme: "Light", talks: 1 },
    ]);
  });
});

describe("the referral graph", () => {
  it("joins both ends of a name given, with consent and whether the loop is closed", () => {
    const graph = referralGraph([ana, no]);
    expect(graph.edges).toEqual([
      {
        from: "contact_ana",
        to: "contact_bo",
        at: "2026-03-30T14:40:00.000Z",
        mayUseName: true,
        told: ["wrote"],
        loopClosed: false,
      },
      {
        from: "contact_jo",
        to: "contact_no",
        at: "2026-03-02T09:00:00.000Z",
        mayUseName: true,
        told: ["wrote", "declined"],
        loopClosed: true,
      },
    ]);
    expect(graph.nodes).toEqual([
      { id: "contact_ana", name: "Ana Ruiz", state: "advocate" },
      { id: "contact_bo", name: "Bo Lind", state: null },
      { id: "contact_jo", name: "Jo Lee", state: null },
      { id: "contact_no", name: "Ana Ruiz", state: "declined" },
    ]);
  });
});

describe("benefits", () => {
  it("are what the talks have brought", () => {
    const benefits = benefitsOf(ana);
    expect(benefitsSchema.parse(benefits)).toEqual({
      verdicts: ["could-fit"],
      pros: ["small teams"],
      cons: ["night shifts"],
      hiringInsights: ["they hire from rotations"],
      skillWords: ["triage"],
      newConnections: ["contact_bo"],
      advocate: true,
    });
  });
});
