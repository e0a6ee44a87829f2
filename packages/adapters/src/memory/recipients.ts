import type { ContactId } from "@coffeechat/core/model";
import {
  type ContactChange,
  type OpenRequests,
  recipientShielded,
  type Scope,
} from "@coffeechat/core/store";
import type { MemoryRecords, OwnerRecords } from "./records.js";

/** Refuses a request too many, counting those that the same commit opens and closes. */
export function guardRecipients(
  all: MemoryRecords,
  records: OwnerRecords,
  changes: readonly ContactChange[],
): void {
  const opened = new Map<string, number>();
  for (const change of changes) {
    const { contactId, recipient } = change;
    if (recipient === undefined || !recipient.open) continue;
    if (records.contacts.get(contactId)?.recipientKey === recipient.key) continue;
    const closing = changes.filter(
      (other) => leaves(other, recipient.key) && isHeld(records, other.contactId, recipient.key),
    ).length;
    const before = openRequests(all, records.scope, recipient.key).total - closing;
    const now = before + (opened.get(recipient.key) ?? 0) + 1;
    if (now > recipient.cap) throw recipientShielded(contactId, recipient.cap);
    opened.set(recipient.key, now - before);
  }
}

function leaves({ recipient }: ContactChange, key: string): boolean {
  return recipient !== undefined && !(recipient.open && recipient.key === key);
}

function isHeld(records: OwnerRecords, contactId: ContactId, key: string): boolean {
  return records.contacts.get(contactId)?.recipientKey === key;
}

/** The key that a contact counts under after a change; empty where it counts nowhere. */
export function recipientKeyAfter(records: OwnerRecords, change: ContactChange): string {
  const { contactId, recipient } = change;
  if (recipient === undefined) return records.contacts.get(contactId)?.recipientKey ?? "";
  return recipient.open ? recipient.key : "";
}

export function openRequests(all: MemoryRecords, scope: Scope, key: string): OpenRequests {
  let [total, own] = [0, 0];
  for (const { scope: at, contacts } of all.values()) {
    if (at.tenant !== scope.tenant) continue;
    for (const { recipientKey } of contacts.values()) {
      if (recipientKey !== key) continue;
      total += 1;
      if (at.owner === scope.owner) own += 1;
    }
  }
  return { total, own };
}
