import type { Contact, ContactState } from "../../model/contact.js";
import type { ReferralOutcome } from "../../model/event.js";
import type { ContactId } from "../../model/ids.js";
import type { Instant } from "../../model/instant.js";

export interface ReferralNode {
  readonly id: ContactId;
  readonly name: string;
  /** `null` for somebody who was named and is not among the contacts. */
  readonly state: ContactState | null;
}

/** One name given: who led to whom. */
export interface ReferralEdge {
  readonly from: ContactId;
  readonly to: ContactId;
  /** When the name was given, or when the contact was noted. */
  readonly at: Instant;
  /** Whether you may say who gave it (S50); what stands with the referred contact counts, it can be amended. */
  readonly mayUseName: boolean;
  /** What the referrer has been told, in order. */
  readonly told: readonly ReferralOutcome[];
  /** The referrer knows how it ended: you met, or it came to nothing (rule `report-back`). */
  readonly loopClosed: boolean;
}

/** Who led to whom, as plain JSON (S14, S69). */
export interface ReferralGraph {
  readonly nodes: readonly ReferralNode[];
  readonly edges: readonly ReferralEdge[];
}

/**
 * Draws who led to whom from both ends: the names that contacts gave, and the referrers noted with
 * contacts. Only people on an edge are nodes.
 *
 * @example
 * ```ts
 * import { referralGraph } from "@coffeechat/core/lifecycle";
 *
 * console.log(referralGraph([])); // { nodes: [], edges: [] }
 * ```
 */
export function referralGraph(contacts: readonly Contact[]): ReferralGraph {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const edges = new Map<string, ReferralEdge>();
  const names = new Map<ContactId, string>();
  for (const contact of contacts) {
    for (const { referredId, name, mayUseName, at, told } of contact.referrals) {
      const referred = byId.get(referredId);
      const known = referred?.facts.referrer?.contactId === contact.id ? referred : undefined;
      names.set(referredId, name);
      edges.set(`${contact.id} ${referredId}`, {
        from: contact.id,
        to: referredId,
        at,
        mayUseName: known?.facts.referrer?.mayUseName ?? mayUseName,
        ...loop([...told, ...(known?.referrerTold ?? [])]),
      });
    }
  }
  for (const { id, addedAt, facts, referrerTold } of contacts) {
    const from = facts.referrer?.contactId;
    if (facts.referrer === undefined || from === undefined || edges.has(`${from} ${id}`)) continue;
    if (!names.has(from)) names.set(from, facts.referrer.name);
    const { mayUseName } = facts.referrer;
    edges.set(`${from} ${id}`, { from, to: id, at: addedAt, mayUseName, ...loop(referrerTold) });
  }
  const drawn = [...edges.values()];
  const ids = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const nodes = Array.from(ids, (id): ReferralNode => {
    const contact = byId.get(id);
    return { id, name: contact?.facts.name ?? names.get(id) ?? id, state: contact?.state ?? null };
  });
  return { nodes, edges: drawn };
}

function loop(told: readonly ReferralOutcome[]): Pick<ReferralEdge, "told" | "loopClosed"> {
  const once = [...new Set(told)];
  return { told: once, loopClosed: once.some((outcome) => outcome !== "wrote") };
}
