import { describe, expect, it } from "vitest";
import type { HistorySurroundings } from "../../conduct/checked-history.js";
import { readHistory } from "../../conduct/read-history.js";
import { testHistoryRuleFolder } from "../../rule-tester/test-history-folder.js";
import { readTimeline } from "../../rule-tester/timeline.js";
import { rule } from "./rule.js";
import { isSameFirm } from "./same-firm.js";

testHistoryRuleFolder(rule, import.meta.url, { describe, it });

const SENT = '2026-03-02 10:00 send text="May I ask you about the ward?"';
const NOW = "2026-03-20 10:00 now";

function found(lines: readonly string[], given: Partial<HistorySurroundings>, facts = {}) {
  const told = readTimeline([...lines, NOW].join("\n"), facts);
  const { now, events } = told;
  return rule
    .bind({})(readHistory(told.contact, { now, events, ...given }))
    .map(({ message }) => message);
}

describe("no-mass-text in scripts without spaces between words", () => {
  const japanese =
    "突然のご連絡失礼いたします。大学で看護を学んでおり、貴院の夜勤の引き継ぎについての記事を拝読しました。二十分ほどお話を伺えませんでしょうか。";
  const research = ["2026-03-02 10:00 research reason=Ward"];

  it("finds an identical request in Japanese and in Thai", () => {
    const thai =
      "สวัสดีครับผมเรียนพยาบาลและอ่านบทความของคุณเรื่องการส่งเวรแล้วประทับใจมากขอคุยด้วยยี่สิบนาทีได้ไหมครับ";
    for (const text of [japanese, thai]) {
      expect(found(research, { draft: text, sentToOthers: [{ text }] })).toEqual(["shared"]);
    }
  });

  it("finds it where only the name was swapped, however long the names are", () => {
    const draft = `${japanese}佐藤花子様のお考えを伺いたいです。`;
    const text = `${japanese}林様のお考えを伺いたいです。`;
    const sentToOthers = [{ text, name: "林" }];
    expect(found(research, { draft, sentToOthers }, { name: "佐藤花子" })).toEqual(["shared"]);
  });

  it("takes a name of thousands of letters for none", () => {
    const text = "あ".repeat(20_000);
    const sentToOthers = [{ text, name: `${text}い` }];
    expect(found(research, { draft: japanese, sentToOthers })).toEqual([]);
  });

  it("leaves two requests alone that share only their courtesies", () => {
    const draft =
      "突然のご連絡失礼いたします。先月の講演で、病棟から訪問看護へ移られた経緯を伺い、地域で働く道を初めて具体的に考えました。二十分ほどお話を伺えませんでしょうか。";
    expect(found(research, { draft, sentToOthers: [{ text: japanese }] })).toEqual([]);
  });
});

describe("no-mass-text on short notes", () => {
  const note = "Your panel on nights struck me. Could we talk 20 minutes?";

  it("finds a note that somebody else got as well, word for word", () => {
    expect(
      found([`2026-03-02 10:00 send text="${note}"`], { sentToOthers: [{ text: note }] }),
    ).toEqual(["shared"]);
  });

  it("calls no courtesy a copy, and no line of an answer", () => {
    for (const text of [
      "Would you have 20 minutes for a call next week?",
      "Thank you for the add. Have a good day!",
    ]) {
      expect(
        found(["2026-03-02 10:00 research reason=Ward"], { draft: text, sentToOthers: [{ text }] }),
      ).toEqual([]);
    }
    const answer = "Thank you, Tuesday suits me well. See you there at two!";
    expect(found([SENT], { draft: answer, sentToOthers: [{ text: answer }] })).toEqual([]);
  });
});

describe("no-mass-text on a note in its frame", () => {
  const research = ["2026-03-02 10:00 research reason=Ward"];
  const toBo = (draft: string) =>
    found(research, { draft, sentToOthers: [{ text: draft.replace("Ana", "Bo"), name: "Bo" }] });

  it.each([
    "Hi Ana,\n\nThank you very much for accepting my request to connect.\n\nBest,\nLee",
    "Hi Ana,\n\nThank you very much for accepting\nmy request to connect.\n\nBest,\nLee",
    "Hi Ana! Thank you for accepting my connection invitation. Best, Lee",
  ])("calls one courtesy sentence no copy, however it is framed: %j", (draft) => {
    expect(toBo(draft)).toEqual([]);
  });

  it("still finds a reason and an ask", () => {
    const note = "Your panel on nights struck me. Could we talk 20 minutes?";
    expect(toBo(`Hi Ana,\n\n${note}\n\nBest,\nLee`)).toEqual(["shared"]);
  });
});

describe("no-mass-text on nudges", () => {
  const added =
    "Since I wrote I have tried the checklist from your report on our own ward, and the second page saved us a quarter of an hour each night. Would a short call still be possible this month?";
  const nudge = (text: string) => `2026-03-12 10:00 nudge text="${text}"`;

  it("finds one that went to somebody else as well", () => {
    expect(found([SENT, nudge(added)], { sentToOthers: [{ text: added }] })).toEqual(["shared"]);
  });

  it("lets one repeat the sender's own words to the same person", () => {
    const first = `2026-03-02 10:00 send text="${added}"`;
    const rules = found([first, nudge(`As I wrote: ${added}`)], {
      sentToOthers: [{ text: added }],
    });
    expect(rules).toEqual(["shared"]);
    expect(found([first, nudge(added)], { sentToOthers: [] })).toEqual([]);
  });

  it("leaves the usual courtesy alone that everybody gets", () => {
    const usual =
      "I just wanted to ask whether my message of last week reached you. No hurry at all.";
    expect(found([SENT, nudge(usual)], { sentToOthers: [{ text: usual }] })).toEqual([]);
  });
});

describe("isSameFirm", () => {
  it("takes a legal form and a full stop for no other firm, and nothing else", () => {
    expect(isSameFirm("Birchwood Ltd.", "Birchwood")).toBe(true);
    expect(isSameFirm("BIRCHWOOD, Limited", "Birchwood Ltd")).toBe(true);
    expect(isSameFirm("Birchwood Group", "Birchwood")).toBe(false);
    expect(isSameFirm("Birchwood GmbH", "Birchwood Ltd")).toBe(false);
    expect(isSameFirm("Limited", "Birchwood")).toBe(false);
    expect(isSameFirm(undefined, "Birchwood")).toBe(false);
    expect(isSameFirm("...", "–")).toBe(false);
  });

  it("is asked about open requests", () => {
    const sentToOthers = [{ text: "Hello", organization: "Birchwood Ltd.", isOpen: true }];
    expect(found([SENT], { sentToOthers }, { organization: "Birchwood" })).toEqual(["sameFirm"]);
  });
});
