import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CheckRequest, runCheck } from "../check/run-check.js";

async function check(path: string, content: string, request: CheckRequest = {}) {
  const { files } = await runCheck({
    config: false,
    kind: "outreach",
    ...request,
    text: { path, content },
  });
  return files[0] ?? { findings: [], suppressed: [], problems: [], path };
}

describe("what a file says of itself", () => {
  it("takes slots as slots: a template in good manners has no unfilled slot", async () => {
    const { findings } = await check(
      "a.hbs",
      "---\nkind: outreach\nsubject: Alumna of {{school}}, hydrology\n---\nHi {{firstName}},\n\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for {{minutes}} minutes about triage, whenever suits you?\n\nThank you,\n{{me.name}}\n",
    );
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("no-placeholder");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("takes the merge tags of mail services in MJML and HTML for slots, and no other brackets", async () => {
    const { findings } = await check(
      "a.mjml",
      "<mjml><mj-body><mj-text>Dear *|FNAME|*,</mj-text><mj-text>I study hydrology at [[UNIVERSITY]] and met {referrer_name}. Could we talk for %%minutes%% minutes, any day? Thank you! [Topic]</mj-text></mj-body></mjml>",
    );
    const slots = findings.filter(({ ruleId }) => ruleId === "no-placeholder");
    expect(slots.map(({ message }) => message)).toEqual([expect.stringContaining("[Topic]")]);
  });

  it("maps fields by their names in the host's data", async () => {
    const cwd = await mkdtemp(join(tmpdir(), "coffeechat-fields-"));
    const fields = { body: "content.text", kind: "type", "recipient.name": "to" };
    await writeFile(join(cwd, "coffeechat.config.json"), JSON.stringify({ fields }));
    const content = JSON.stringify([
      { type: "outreach", to: "Ben Ito", content: { text: "Hi Ana, any vacancies?" } },
    ]);
    const { files } = await runCheck({ cwd, text: { path: "a.json", content } });
    const ids = files[0]?.findings.map(({ ruleId }) => ruleId);
    expect(ids).toEqual(expect.arrayContaining(["no-job-ask", "match-recipient"]));
    await rm(cwd, { recursive: true });
  });

  it("reads the words within a partial block, and no word of its name", async () => {
    const text = "{{#> layout title=name}}\nHi {{mentor.name}},\n\nAny vacancies?\n{{/layout}}\n";
    const { findings } = await check("a.hbs", text);
    expect(findings.find(({ ruleId }) => ruleId === "no-job-ask")).toMatchObject({ line: 4 });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("match-recipient");
    const trimmed = await check("a.liquid", "Hi {{- mentor.name -}},\n\nAny vacancies?\n");
    expect(trimmed.findings.map(({ ruleId }) => ruleId)).not.toContain("personal-greeting");
  });

  it("reads Jinja with its comments left out and its branches both read", async () => {
    const text =
      "{# any vacancies? #}\nHello {{ mentor }},\n{% if cold %}\nAny vacancies?\n{% elif warm %}\nHow are you?\n{% endif %}\n";
    const { findings } = await check("a.njk", text);
    expect(findings.filter(({ ruleId }) => ruleId === "no-job-ask")).toMatchObject([{ line: 4 }]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("personal-greeting");
  });

  it("reads a mail in HTML as its reader does, its slots as slots", async () => {
    const html =
      "<!doctype html>\n<html><head><title>Mail</title><style>p { color: red }</style></head>\n<body><table><tr><td>Hi {{name}},</td></tr>\n<tr><td>Any <b>vacancies</b> &amp; the like?</td></tr></table></body></html>";
    const { findings, problems } = await check("a.html", html);
    expect(problems).toEqual([]);
    expect(findings.find(({ ruleId }) => ruleId === "no-job-ask")).toMatchObject({
      line: 4,
      column: 16,
    });
    for (const rule of ["no-placeholder", "personal-greeting", "match-recipient"]) {
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain(rule);
    }
  });

  it("finds messages under names, and takes such a catalogue for templates", async () => {
    const catalogue = JSON.stringify(
      {
        buttons: { send: "Send" },
        mails: {
          thankYou: { subject: "Thanks", body: "Hi {{name}},\n\nThank you." },
          first: { subject: "Hello", body: "Hi {{name}},\n\nAny vacancies?" },
        },
      },
      null,
      1,
    );
    const { findings, problems } = await check("en.json", catalogue);
    expect(problems).toEqual([]);
    expect(findings.find(({ ruleId }) => ruleId === "specific-thanks")).toMatchObject({
      item: "mails.thankYou",
      line: 8,
    });
    expect(findings.find(({ ruleId }) => ruleId === "no-job-ask")).toMatchObject({
      item: "mails.first",
      line: 12,
    });
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain("no-placeholder");
  });

  it("names the line of a plan's value and setting that do not exist, and the nearest that do", async () => {
    const value = await check(
      "p.json",
      '{\n "kind": "plan",\n "id": "p-1",\n "venue": "private_home"\n}',
    );
    expect(value.findings).toEqual([]);
    expect(value.problems).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringContaining('"private-home"?') }),
    ]);
    const setting = await check("p.md", "---\nkind: plan\nminutes: 20\nvenu: car\n---\n");
    expect(setting.problems).toEqual([
      expect.objectContaining({ line: 4, message: expect.stringContaining('"venue"?') }),
    ]);
  });

  it("judges a plan with questions as a plan, by the kind that is given or by its settings", async () => {
    const questions = ["How did you come to this work?", "Who else should I talk to?"];
    const given = await check("p.json", JSON.stringify({ questions, payr: "split" }), {
      kind: "plan",
    });
    expect(given.problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('"payer"?') }),
    ]);
    const found = await check("p.json", JSON.stringify({ questions, venue: "car" }));
    expect(found.findings.map(({ ruleId }) => ruleId)).toContain("plan-public-place");
    const list = await check("q.json", JSON.stringify({ questions, minutes: 20 }));
    expect(list).toMatchObject({ findings: [], problems: [] });
  });

  it("judges lists of questions, plans and histories", async () => {
    const questions = await check(
      "q.md",
      "---\nkind: questions\n---\n- Do you like it?\n- How old are you?\n",
    );
    expect(
      questions.findings.find(({ ruleId }) => ruleId === "no-personal-question"),
    ).toMatchObject({ line: 5, column: 3 });
    const plan = await check("p.json", '{\n "kind": "plan",\n "minutes": 60\n}');
    expect(plan.findings.find(({ ruleId }) => ruleId === "plan-length")).toMatchObject({ line: 3 });
    const base = { contactId: "contact_ana", interviewId: "interview_1" };
    const message = { channel: "email" };
    const facts = { name: "Ana Ruiz", source: "linkedin", zone: "Europe/Madrid" };
    const log = [
      { type: "add", contactId: base.contactId, facts },
      { type: "research", contactId: base.contactId, reason: "Leads the night ward" },
      { type: "draft", ...base },
      { type: "send", ...base, message },
      { type: "nudge", ...base, message },
    ].map((event, day) => ({
      id: `event_${day}`,
      at: `2026-01-0${day + 5}T09:00:00.000Z`,
      ...event,
    }));
    const history = await check("h.jsonl", log.map((line) => JSON.stringify(line)).join("\n"), {
      now: "2026-01-12T09:00:00.000Z",
    });
    expect(history.problems).toEqual([]);
    expect(history.findings.map(({ ruleId }) => ruleId)).toContain("nudge-gap");
  });

  describe("histories that cannot be true", () => {
    const base = { contactId: "contact_ana", interviewId: "interview_1" };
    const facts = { name: "Ana Ruiz", source: "linkedin", zone: "Europe/Madrid" };
    const add = { type: "add", contactId: base.contactId, facts };
    const thank = { type: "thank", ...base, message: { channel: "email" } };
    const logOf = (...events: readonly object[]) =>
      events.map((event, day) => ({
        id: `event_${day}`,
        at: `2026-01-0${day + 5}T09:00:00.000Z`,
        ...event,
      }));
    const lined = (...events: readonly object[]) =>
      logOf(...events)
        .map((event) => JSON.stringify(event))
        .join("\r\n");

    it("are found at the event that cannot follow, and nothing else is concluded", async () => {
      const { findings, problems } = await check("h.jsonl", lined(add, thank));
      expect(problems).toEqual([]);
      expect(findings).toMatchObject([{ ruleId: "consistent-history", line: 2, column: 1 }]);
      expect(findings[0]?.message).toContain(
        'the event "thank" cannot follow those before it (There has been no talk to thank for yet.)',
      );
    });

    it("are found in the order of time, too", async () => {
      const early = { ...add, at: "2026-01-09T09:00:00.000Z" };
      const research = { type: "research", contactId: base.contactId, reason: "Leads the ward" };
      const content = JSON.stringify({ events: logOf(early, research) }, null, 1);
      const { findings } = await check("h.json", content);
      expect(findings).toMatchObject([{ ruleId: "consistent-history", line: 14 }]);
    });

    it("can be switched off like any finding", async () => {
      const { findings, problems } = await check("h.jsonl", lined(add, thank), {
        rules: { "consistent-history": "off" },
      });
      expect([findings, problems]).toEqual([[], []]);
    });

    it.each([
      ["of a type that is not known", { ...thank, type: "thnk" }, 'the event type "thnk"'],
      ["without what it needs", { type: "research", contactId: base.contactId }, "reason"],
      ["of somebody else", { ...thank, contactId: "contact_ben" }, "another contact"],
    ])("that hold an event %s are a problem on its line", async (_, event, said) => {
      const content = JSON.stringify({ events: logOf(add, event) }, null, 1);
      const { problems } = await check("h.json", content);
      expect(problems).toMatchObject([{ line: 14, column: 3 }]);
      expect(problems[0]?.message).toContain(said);
    });

    it("that begin with something else than the contact are a problem there", async () => {
      const { problems } = await check("h.jsonl", lined(thank));
      expect(problems).toMatchObject([{ line: 1, column: 1 }]);
      expect(problems[0]?.message).toContain("Its first event is `add`");
    });

    it("that are no contact say which part is wrong", async () => {
      const content = '{"kind": "history",\n "contact": {"schema": 1,\n "id": 7}}';
      expect((await check("h.json", content)).problems).toMatchObject([{ line: 3 }]);
    });
  });

  it("reads the events of an export and passes over what can be made from them", async () => {
    const event = {
      id: "event_1",
      contactId: "contact_ana",
      at: "2026-01-05T09:00:00.000Z",
      type: "add",
      facts: { name: "Ana Ruiz", source: "linkedin" },
    };
    const records = [
      { record: "header", format: 1 },
      { record: "event", revision: 1, event },
      { record: "event", revision: 2, event: { ...event, id: "event_2", type: "thnk" } },
      { record: "end", counts: { contacts: 1 } },
    ];
    const { findings, problems } = await check(
      "backup.jsonl",
      records.map((record) => JSON.stringify(record)).join("\n"),
    );
    expect(findings).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, column: 40 }]);
  });

  it("names the line of broken JSON, a broken head, and an unknown kind with the nearest one", async () => {
    expect((await check("a.json", '{\n "body": "x",\n "kind" "y"\n}')).problems[0]).toMatchObject({
      line: 3,
    });
    expect((await check("a.jsonl", '{"body":"Hi"}\n{"body":\n')).problems[0]).toMatchObject({
      line: 2,
    });
    expect((await check("a.md", "---\nkind: [outreach\n---\nHi")).problems[0]?.message).toContain(
      "no YAML",
    );
    const unknown = await check("a.md", "---\nsubject: x y\nkind: outrech\n---\nHi");
    expect(unknown.problems[0]).toMatchObject({ line: 3, column: 7 });
    expect(unknown.problems[0]?.message).toContain('Did you mean "outreach"?');
    expect((await check("a.csv", 'body\n"never closed')).problems[0]?.message).toContain(
      "never closed",
    );
  });
});
