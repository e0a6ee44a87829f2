import type { Contact, SetAside } from "../model/contact.js";
import type { ContactEvent, EventOf } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Editing } from "./editing.js";

/** What an event leaves behind with the person, beside state and talks. */
export function writeToContact(next: Contact, event: ContactEvent, editing: Editing): void {
  switch (event.type) {
    case "amend":
      next.facts = amended(next.facts, event.facts);
      return;
    case "research":
      next.reason = event.reason;
      for (const finding of event.findings) next.findings = editing.append(next.findings, finding);
      return;
    case "draft":
      next.interviews = editing.append(next.interviews, newInterview(event));
      return;
    case "refer":
      next.referrals = editing.append(next.referrals, {
        referredId: event.referredId,
        interviewId: event.interviewId,
        name: event.name,
        ...(event.organization === undefined ? {} : { organization: event.organization }),
        mayUseName: event.mayUseName,
        at: event.at,
        told: [],
      });
      return;
    case "report":
      writeReport(next, event, editing);
      return;
    case "give":
      next.gifts = editing.append(next.gifts, {
        by: event.by,
        at: event.at,
        unasked: event.unasked,
        what: event.what,
      });
      return;
    case "set-aside":
      next.setAside = editing.append(next.setAside ?? [], setAsideOf(event));
      return;
    case "add":
    case "send":
    case "nudge":
    case "reply":
    case "answer":
    case "decline":
    case "opt-out":
    case "accept":
    case "confirm":
    case "move":
    case "cancel":
    case "no-show":
    case "hold":
    case "note":
    case "thank":
    case "reflect":
    case "keep-in-touch":
    case "tick":
      return;
  }
}

function setAsideOf({ followUpId, kind, at, until, reason }: EventOf<"set-aside">): SetAside {
  return { followUpId, kind, at, ...(until === undefined ? {} : { until }), reason };
}

function writeReport(next: Contact, event: EventOf<"report">, editing: Editing): void {
  const { outcome } = event;
  switch (outcome.about) {
    case "advice":
      next.adviceReportedAt = event.at;
      return;
    case "own-referral":
      next.referrerTold = editing.append(next.referrerTold, outcome.told);
      return;
    case "referral": {
      const index = next.referrals.findIndex(({ referredId }) => referredId === outcome.referredId);
      const referral = next.referrals[index];
      if (referral === undefined) return;
      const changed = editing.referral(referral);
      changed.told = editing.append(changed.told, outcome.told);
      next.referrals = editing.replace(next.referrals, index, changed);
      return;
    }
  }
}

function amended(facts: Contact["facts"], changes: EventOf<"amend">["facts"]): Contact["facts"] {
  const merged = Object.fromEntries(
    Object.entries({ ...facts, ...changes }).filter(([, value]) => value !== null),
  );
  // Every field of an amendment has the type of the fact it replaces, or is null and was left out.
  return merged as Contact["facts"];
}

function newInterview(event: EventOf<"draft">): Interview {
  return {
    id: event.interviewId,
    state: "draft",
    since: event.at,
    ...(event.topic === undefined ? {} : { topic: event.topic }),
    ...(event.plan === undefined ? {} : { plan: event.plan }),
    draftedAt: event.at,
    nudgedAt: [],
    moves: [],
    noShows: [],
  };
}
