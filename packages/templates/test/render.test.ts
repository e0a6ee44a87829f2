import { isCoffeechatError } from "@coffeechat/core/model";
import { findTemplate, listTemplates, render, type TemplateInputs } from "@coffeechat/templates";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.js";

const note: TemplateInputs["o-li-note"] = {
  them: { name: "Priya" },
  me: { name: "Sam", role: "nursing student" },
  hook: "your post on quieter nights",
};

const sampleOf = (id: string) => samples().find((sample) => sample.id === id)?.sample;

function thrownBy(act: () => unknown) {
  try {
    act();
  } catch (error) {
    if (isCoffeechatError(error)) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const paths = (id: string, input: unknown) => {
  const { code, issues } = thrownBy(() => findTemplate(id).render(input));
  expect(code).toBe("TEMPLATE_INPUT_INVALID");
  return issues.map(({ path }) => path);
};

describe("an input that does not fit", () => {
  it("is refused with every path that is missing, misspelt or of another type", () => {
    const input = { them: { nmae: "Priya" }, me: "Sam", hook: 3, minutes: 90 };
    expect(paths("o-li-note", input).sort()).toEqual(
      ["them.name", "them.nmae", "me", "me.name", "me.role", "hook", "minutes"].sort(),
    );
  });

  it("is told what was expected there, without the value", () => {
    const { message, issues } = thrownBy(() =>
      findTemplate("o-li-note").render({ ...note, hook: "secret ".repeat(20) }),
    );
    expect(issues).toEqual([
      { path: "hook", expected: "text of at most 80 characters, got 139 characters" },
    ]);
    expect(message).toContain("hook: text of at most 80 characters");
    expect(message).not.toContain("secret");
  });

  it.each([[undefined], [null], ["text"], [7], [[]]])("is refused when it is %j", (input) => {
    expect(paths("k-news", input)).toEqual([""]);
  });

  it("counts blanks, dashes and undefined as not given", () => {
    expect(paths("o-li-note", { ...note, hook: " \n" })).toEqual(["hook"]);
    expect(paths("o-li-note", { ...note, hook: "-" })).toEqual(["hook"]);
    expect(findTemplate("o-li-note").render({ ...note, minutes: undefined })).toEqual(
      render("o-li-note", note),
    );
  });

  it("is refused where a text has 100 kB", () => {
    expect(paths("o-li-note", { ...note, hook: "x".repeat(100_000) })).toEqual(["hook"]);
  });

  it("is refused where it is nested without end", () => {
    const endless: { [name: string]: unknown } = {};
    endless.them = endless;
    expect(paths("o-li-note", { ...note, them: endless })).toContain("them.name");
  });
});

describe("a text over its limit", () => {
  it("is refused with its length, so that LinkedIn cuts nothing off", () => {
    const long = { ...note, hook: "x".repeat(80), me: { name: "Sam", role: "y".repeat(60) } };
    const { code, details, issues } = thrownBy(() => render("o-li-note", long));
    expect(code).toBe("TEMPLATE_INPUT_INVALID");
    expect(details).toEqual({ length: 236, maximum: 200, unit: "characters" });
    expect(issues.map(({ path }) => path)).toEqual(["hook", "me.role", "them.name"]);
  });

  it("counts characters as LinkedIn's form does at its strictest: an emoji is two", () => {
    const fits = { ...note, hook: "x".repeat(65), me: { name: "Sam", role: "nursing student" } };
    const { length } = render("o-li-note", fits).text;
    const full = {
      ...fits,
      hook: "x".repeat(80),
      them: { name: `P${"a".repeat(200 - length - 11)}` },
    };
    expect(render("o-li-note", full).text).toHaveLength(200);
    expect(paths("o-li-note", { ...full, them: { name: `${full.them.name}🌱` } })).toContain(
      "hook",
    );
  });
});

describe("values", () => {
  it.each(["O'Neill", "Müller & Söhne", "Nguyễn Thị Lan", "李雷", "<b>Ana</b>", "{{me.name}}"])(
    "leaves %s as it is in plain text",
    (name) =>
      expect(render("o-li-note", { ...note, them: { name } }).text).toContain(`Hi ${name}, `),
  );

  it("keeps line breaks and controls out of every line, so that no header can be added", () => {
    const { subject, text } = render("n-first", {
      them: { name: "Dana\r\n\r\nBcc: all" },
      me: { name: "Sam\u0000\u2028Rivera\u202e" },
      thread: "Trials\r\nBcc: everyone@example.com\u0085X: y",
      days: 8,
      topic: "trials",
    });
    expect(subject).toBe("Re: Trials Bcc: everyone@example.com X: y");
    expect(text).toMatch(/^Dear Dana Bcc: all,\n\n/);
    expect(text).toMatch(/\nSam Rivera$/);
  });

  it("takes nothing from a prototype, be it the input's or everybody's", () => {
    expect(paths("o-li-note", Object.create(note))).toContain("hook");
    const polluted: object = JSON.parse(
      '{"__proto__": {"context": "Polluted."}, "constructor": 1}',
    );
    expect(paths("k-news", { ...sampleOf("k-news"), ...polluted })).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(paths("k-news", JSON.parse('{"__proto__": {"news": "x"}}'))).toContain("__proto__");
    Object.defineProperty(Object.prototype, "context", { value: "Polluted.", configurable: true });
    try {
      const { text } = render("k-news", {
        them: { name: "Dana" },
        me: { name: "Sam" },
        news: "I passed",
        hook: "your tip",
      });
      expect(text).not.toContain("Polluted");
    } finally {
      Reflect.deleteProperty(Object.prototype, "context");
    }
  });
});

describe("an id", () => {
  it("that is misspelt is told the nearest ones", () => {
    const { code, message, details } = thrownBy(() => findTemplate("o-alumnus"));
    expect(code).toBe("UNKNOWN_TEMPLATE");
    expect(message).toContain("o-alumni");
    expect(details.nearest).toMatch(/^o-alumni/);
  });

  it.each(["__proto__", "constructor", "toString", "", "\r\n".repeat(1_000)])(
    "that names no template (%j) is refused",
    (id) => expect(thrownBy(() => findTemplate(id)).code).toBe("UNKNOWN_TEMPLATE"),
  );
});

describe("listTemplates", () => {
  const all = listTemplates();

  it("lists all in the order of their ids", () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toEqual(expect.arrayContaining(["k-news", "n-first", "o-alumni", "o-li-note"]));
  });

  it("lists those of a kind, channel and tone, and no others", () => {
    const filter = { kind: "outreach", channel: "email", tone: "warm" } as const;
    const found = listTemplates(filter);
    const left = all.filter((template) => !found.includes(template));
    expect(found.map(({ id }) => id)).toContain("o-alumni");
    for (const template of found) expect(template).toMatchObject(filter);
    for (const template of left) expect(template).not.toMatchObject(filter);
  });

  it("lists what suits a contact's source, templates for anybody included", () => {
    const ids = listTemplates({ source: "linkedin" }).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["k-news", "n-first", "o-li-note", "t-email"]));
    expect(ids).not.toContain("o-alumni");
  });
});
