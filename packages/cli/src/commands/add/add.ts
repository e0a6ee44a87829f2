import { CoffeechatError } from "@coffeechat/core/errors";
import { type ContactFactsInput, isKnownZone, SOURCES } from "@coffeechat/core/model";
import { SOURCE_CHOICES } from "../../coach/fact-flags.js";
import { factsFromFlags } from "../../coach/facts-from-flags.js";
import { everybody } from "../../coach/find-contact.js";
import { refusalLines } from "../../coach/refusal-lines.js";
import { inSession, type Session } from "../../coach/session.js";
import { stepLines } from "../../coach/step-lines.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { askChoice, askText } from "../../terminal/prompts.js";
import type { flags as specs } from "./command.js";

interface Wanted {
  readonly facts: ContactFactsInput;
  readonly reason?: string | undefined;
}

/** Adds a contact, and why you would like to talk with them where that is said. */
export const add = inSession<typeof specs>("writes", async (session, { args, flags }) => {
  const { terminal, coach } = session;
  const given = {
    name: args.join(" ").trim() || undefined,
    ...(await factsFromFlags(session, flags)),
  };
  const { facts, reason } = session.mayAsk
    ? await ask(session, given, flags.reason)
    : { facts: complete(given), reason: flags.reason };
  const twins = await everybody(session, facts.name);
  const added = await coach.add(facts);
  const isTwin = twins.some((twin) => twin.facts.name === facts.name);
  if (isTwin) terminal.err(`There is another contact of this name; ${added.id} is the new one.\n`);
  if (reason !== undefined) {
    const findings = [...flags.finding];
    const event = { type: "research", contactId: added.id, reason, findings } as const;
    const result = await coach.record(event);
    if (!result.ok) printLines(terminal, refusalLines(session, result.refusal));
  }
  const contact = await coach.contact(added.id);
  const steps = await coach.nextSteps(contact.id);
  if (flags.json) printJson(terminal, { contact, nextSteps: steps });
  else {
    const name = plainLine(contact.facts.name);
    printLines(terminal, [
      `${colors.green("✓")} ${colors.bold(name)} is added.`,
      ...(contact.facts.zone === undefined
        ? [
            "  Their time zone is not known, so nothing is planned at a guess: coffeechat edit … --zone",
          ]
        : []),
      "",
      "Next:",
      ...stepLines(
        steps.filter(({ type }) => FIRST_STEPS.has(type)),
        name,
        terminal.width,
      ),
    ]);
  }
  return 0;
});

const FIRST_STEPS: ReadonlySet<string> = new Set(["research", "draft", "amend"]);

type Given = Omit<Partial<ContactFactsInput>, "name"> & { readonly name: string | undefined };

function complete({ name, source, ...more }: Given): ContactFactsInput {
  if (name !== undefined && source !== undefined) return { ...more, name, source };
  const issues = [
    ...(name === undefined ? [{ path: "name", expected: "the person's name" }] : []),
    ...(source === undefined
      ? [{ path: "--source", expected: `one of ${SOURCE_CHOICES.join(", ")}` }]
      : []),
  ];
  throw new CoffeechatError("INVALID_INPUT", "Whom to add, and where you found them, is needed.", {
    issues,
  });
}

async function ask(session: Session, given: Given, reason: string | undefined): Promise<Wanted> {
  const name = given.name ?? (await askText({ message: "Their name" })) ?? "";
  const source =
    given.source ??
    (await askChoice(
      "Where did you find them?",
      SOURCES.map((value) => ({ value, label: value.replaceAll("-", " ") })),
    ));
  const organization =
    given.organization ?? (await askText({ message: "Where do they work?", optional: true }));
  const role = given.role ?? (await askText({ message: "As what?", optional: true }));
  const zone =
    given.zone ??
    (await askText({
      message: "Their time zone, so that nothing reaches them at night",
      example: session.zone,
      optional: true,
      fault: (answer) =>
        isKnownZone(answer) ? undefined : "A name such as Europe/Madrid or America/New_York.",
    }));
  const why =
    reason ??
    (await askText({
      message: "Why would you like to talk with them?",
      example: "went from the ward to clinical informatics",
      optional: true,
    }));
  return {
    facts: {
      ...given,
      name,
      source,
      ...(organization === undefined ? {} : { organization }),
      ...(role === undefined ? {} : { role }),
      ...(zone === undefined ? {} : { zone }),
    },
    reason: why,
  };
}
