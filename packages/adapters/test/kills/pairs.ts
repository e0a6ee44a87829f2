import type { ContactId } from "@coffeechat/core/model";
import type { ContactChange } from "@coffeechat/core/store";
import { addContact, followUp } from "../../src/conformance/sample.js";

/** The two contacts of one commit: half of it is one without the other. */
export function pairIds(number: number): readonly [ContactId, ContactId] {
  return [`contact_left-${number}`, `contact_right-${number}`];
}

export function pairOf(number: number): readonly ContactChange[] {
  return pairIds(number).map((id) =>
    addContact(id, { followUps: { create: [followUp(id, `followup_${id}`, 1)] } }),
  );
}
