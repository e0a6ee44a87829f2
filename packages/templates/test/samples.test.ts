import { fileURLToPath } from "node:url";
import { checkMessage, PRESETS } from "@coffeechat/core/etiquette";
import { CHANNELS, MESSAGE_KINDS } from "@coffeechat/core/model";
import { schemas } from "@coffeechat/templates/schemas";
import { describe, expect, it } from "vitest";
import { samples, templateFile } from "./samples.js";

describe.each(samples())("the sample of $id", ({ id, template, sample }) => {
  const { subject, text } = template.render(sample);

  it("reads as expected.txt has it", async () => {
    const whole = subject === undefined ? text : `Subject: ${subject}\n\n${text}`;
    await expect(`${whole}\n`).toMatchFileSnapshot(fileURLToPath(templateFile(id, "expected.txt")));
  });

  it("fits the schema of its input", () => {
    expect(
      Object.entries(schemas)
        .find(([name]) => name === id)?.[1]
        .safeParse(sample).error,
    ).toBe(undefined);
  });

  it("has a subject of three to eight words if it is an email, and none otherwise", () => {
    if (template.channel !== "email") expect(subject).toBe(undefined);
    else expect(subject?.split(" ").length).toSatisfy((words: number) => words >= 3 && words <= 8);
  });

  // Scripts and worksheets are not messages; cards go by no channel that the checker knows.
  const kind = MESSAGE_KINDS.find((known) => known === template.kind);
  const channel = CHANNELS.find((known) => known === template.channel);
  it.runIf(kind && channel).each(PRESETS.map(({ name }) => name))(
    "passes the etiquette of the preset %s without error or warning",
    (preset) => {
      if (kind === undefined || channel === undefined) return;
      const them: unknown = sample.them;
      const name = Object(them).name;
      const draft = { kind, channel, subject, body: text, recipient: { name } };
      const findings = checkMessage(draft, { preset });
      expect(findings.filter(({ severity }) => severity !== "suggestion")).toEqual([]);
    },
  );
});
