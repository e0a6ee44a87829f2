import type { Contact, Referral } from "../model/contact.js";
import type { Interview } from "../model/interview.js";

/**
 * How a change is written down: into copies, because others may hold what was there before, or in
 * place, while a log is replayed and nobody else holds the contact yet.
 */
export interface Editing {
  readonly contact: (contact: Contact) => Contact;
  readonly interview: (interview: Interview) => Interview;
  readonly referral: (referral: Referral) => Referral;
  readonly append: <Item>(list: Item[], item: Item) => Item[];
  readonly replace: <Item>(list: Item[], index: number, item: Item) => Item[];
}

export const copying: Editing = {
  contact: copyContact,
  interview: copyInterview,
  referral: (referral) => ({ ...referral }),
  append: (list, item) => {
    const longer = list.slice();
    longer.push(item);
    return longer;
  },
  replace: (list, index, item) => {
    const changed = list.slice();
    changed[index] = item;
    return changed;
  },
};

export const inPlace: Editing = {
  contact: (contact) => contact,
  interview: (interview) => interview,
  referral: (referral) => referral,
  append: (list, item) => {
    list.push(item);
    return list;
  },
  replace: (list, index, item) => {
    list[index] = item;
    return list;
  },
};

/** A copy of a contact in which every list and record that {@link inPlace} changes is its own. */
export function ownCopy(contact: Contact): Contact {
  return {
    ...contact,
    findings: [...contact.findings],
    interviews: contact.interviews.map((interview) => ({
      ...interview,
      nudgedAt: [...interview.nudgedAt],
      moves: [...interview.moves],
      noShows: [...interview.noShows],
    })),
    correspondence: [...contact.correspondence],
    referrals: contact.referrals.map((referral) => ({ ...referral, told: [...referral.told] })),
    referrerTold: [...contact.referrerTold],
    gifts: [...contact.gifts],
    ...(contact.setAside === undefined ? {} : { setAside: [...contact.setAside] }),
  };
}

/** Field by field: spreading an object of varying shape takes an engine three times as long. */
function copyContact(contact: Contact): Contact {
  const copy: Contact = {
    schema: contact.schema,
    id: contact.id,
    revision: contact.revision,
    state: contact.state,
    since: contact.since,
    facts: contact.facts,
    findings: contact.findings,
    interviews: contact.interviews,
    correspondence: contact.correspondence,
    referrals: contact.referrals,
    referrerTold: contact.referrerTold,
    gifts: contact.gifts,
    addedAt: contact.addedAt,
    lastEventAt: contact.lastEventAt,
    lastEventId: contact.lastEventId,
  };
  if (contact.reason !== undefined) copy.reason = contact.reason;
  if (contact.adviceReportedAt !== undefined) copy.adviceReportedAt = contact.adviceReportedAt;
  if (contact.setAside !== undefined) copy.setAside = contact.setAside;
  return copy;
}

function copyInterview(interview: Interview): Interview {
  const copy: Interview = {
    id: interview.id,
    state: interview.state,
    since: interview.since,
    draftedAt: interview.draftedAt,
    nudgedAt: interview.nudgedAt,
    moves: interview.moves,
    noShows: interview.noShows,
  };
  if (interview.topic !== undefined) copy.topic = interview.topic;
  if (interview.plan !== undefined) copy.plan = interview.plan;
  if (interview.sentAt !== undefined) copy.sentAt = interview.sentAt;
  if (interview.channel !== undefined) copy.channel = interview.channel;
  if (interview.templateId !== undefined) copy.templateId = interview.templateId;
  if (interview.firstRepliedAt !== undefined) copy.firstRepliedAt = interview.firstRepliedAt;
  if (interview.repliedAt !== undefined) copy.repliedAt = interview.repliedAt;
  if (interview.answeredAt !== undefined) copy.answeredAt = interview.answeredAt;
  if (interview.appointment !== undefined) copy.appointment = interview.appointment;
  if (interview.confirmedAt !== undefined) copy.confirmedAt = interview.confirmedAt;
  if (interview.heldAt !== undefined) copy.heldAt = interview.heldAt;
  if (interview.heldMinutes !== undefined) copy.heldMinutes = interview.heldMinutes;
  if (interview.notes !== undefined) copy.notes = interview.notes;
  if (interview.notedAt !== undefined) copy.notedAt = interview.notedAt;
  if (interview.thankedAt !== undefined) copy.thankedAt = interview.thankedAt;
  if (interview.reflection !== undefined) copy.reflection = interview.reflection;
  if (interview.reflectedAt !== undefined) copy.reflectedAt = interview.reflectedAt;
  return copy;
}
