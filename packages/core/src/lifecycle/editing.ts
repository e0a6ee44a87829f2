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
  contact: (contact) => ({ ...contact }),
  interview: (interview) => ({ ...interview }),
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
  };
}
