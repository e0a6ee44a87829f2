import type { Instant } from "@coffeechat/core/model";
import type { Node } from "jsonc-parser";
import { readRules } from "../directive.js";
import { type Facts, renamed, textOf } from "../facts.js";
import type { ReadSettings } from "../format.js";
import type { Directive, Item, ReadProblem } from "../item.js";
import { planSettings } from "../plan-settings.js";
import {
  isProblem,
  type Kind,
  type RecordPlace,
  readKind,
  readMessage,
  readQuestionList,
} from "../read-message.js";
import { fillSlots, withRecipient } from "../template/read-template.js";
import { encodeJson, factOf, jsonFacts, nodeAt, stringText } from "./json-facts.js";

export interface Collected {
  readonly items: Item[];
  readonly directives: Directive[];
  readonly problems: ReadProblem[];
}

/** Reads one object: a message, questions, a plan or a history. */
export function readRecord(
  node: Node,
  text: string,
  base: number,
  settings: ReadSettings,
  label: string | null,
  into: Collected,
  mode: "message" | "template" = "message",
): void {
  const own = renamed(jsonFacts(node, text, base), settings.fields);
  const facts = mode === "message" ? own : withSlots(own, settings);
  const start = base + node.offset;
  const place = { label, start, encode: encodeJson };
  const kind = shapeOf(facts, settings) ?? readKind(facts, settings, start);
  const read =
    typeof kind === "string" ? readAs(kind, node, text, base, facts, settings, place) : kind;
  if (isProblem(read)) {
    into.problems.push(read);
    return;
  }
  into.items.push(mode === "message" ? read : withRecipient(read));
  const disable = facts("disable") ?? facts("coffeechat-disable");
  const words = textOf(disable);
  if (disable !== null && words !== null) {
    into.directives.push({
      act: "disable",
      ...readRules(words),
      range: disable.range,
      item: read,
    });
  }
}

function readAs(
  kind: Kind,
  node: Node,
  text: string,
  base: number,
  facts: Facts,
  settings: ReadSettings,
  place: RecordPlace,
): Item | ReadProblem {
  switch (kind) {
    case "questions": {
      const list = nodeAt(node, settings.fields.questions ?? "questions");
      const strings = (list?.children ?? []).filter(({ type }) => type === "string");
      if (list?.type !== "array" || strings.length !== list.children?.length) {
        return { message: "the questions must be a list of strings.", offset: place.start };
      }
      return readQuestionList(
        strings.map((string) => stringText(string, text, base)),
        facts,
        place,
      );
    }
    case "plan": {
      const plan = planSettings(facts("plan")?.value ?? factOf(node, text, base).value, settings);
      const prefix = facts("plan") === null ? "" : "plan.";
      return {
        judged: { subject: "plan", plan },
        label: place.label,
        start: place.start,
        fields: {},
        placeOf: (field) => facts(`${prefix}${field}`)?.range ?? null,
      };
    }
    case "history":
      return historyFrom(node, text, base, facts, place);
    default:
      return readMessage(kind, facts, settings, place);
  }
}

function historyFrom(
  node: Node,
  text: string,
  base: number,
  facts: Facts,
  place: RecordPlace,
): Item {
  const events = facts("events")?.value;
  const contact =
    facts("contact")?.value ?? (facts("facts") === null ? null : factOf(node, text, base).value);
  const now = textOf(facts("now"));
  const ownZone = textOf(facts("ownZone"));
  return {
    judged: {
      subject: "history",
      contact: contact ?? null,
      events: Array.isArray(events) ? events : null,
      given: {
        ...(now !== null && isInstant(now) ? { now } : {}),
        ...(ownZone === null ? {} : { ownZone }),
      },
    },
    label: place.label,
    start: place.start,
    fields: {},
    placeOf: (field) => (facts(`contact.${field}`) ?? facts(field))?.range ?? null,
  };
}

/** The facts of a template: its slots are slots, with words of the kind that their names tell. */
function withSlots(facts: Facts, settings: ReadSettings): Facts {
  return (path) => {
    const fact = facts(path);
    if (fact === null || fact.text === null || !SLOTTED.has(path)) return fact;
    return { ...fact, text: fillSlots(fact.text, settings, "first") };
  };
}

const SLOTTED: ReadonlySet<string> = new Set(["body", "subject"]);

function isInstant(text: string): text is Instant {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/.test(text);
}

const ONLY_IN_PLANS = ["venue", "payer", "closing", "stopSignalAtMinute"];

/** Records that say by their shape what they are. */
function shapeOf(facts: Facts, settings: ReadSettings): Kind | null {
  if (textOf(facts("kind")) !== null || facts("body") !== null) return null;
  if (Array.isArray(facts("questions")?.value)) {
    // A plan has questions too.
    const isPlan = settings.kind === "plan" || ONLY_IN_PLANS.some((name) => facts(name) !== null);
    return isPlan ? "plan" : "questions";
  }
  if (Array.isArray(facts("events")?.value) || facts("facts") !== null) return "history";
  return null;
}
