import type { ContactId, FollowUpId, FollowUpKind, InterviewId } from "../model/index.js";

const MAX_BODY = 120;
const SEPARATOR = /[~.]/;

/** What makes a follow-up the same one when it is planned again. */
export interface FollowUpIdentity {
  readonly contactId: ContactId;
  readonly interviewId?: InterviewId;
  readonly kind: FollowUpKind;
  /** Which of its kind: the second nudge, the third confirmation after two moves. */
  readonly ordinal: number | string;
}

/**
 * The id of a follow-up: the same facts give the same id on every machine, different facts never
 * the same. Ids too long to be spelled out end in a fingerprint of themselves.
 *
 * @example
 * ```ts
 * import { followUpId } from "@coffeechat/core/schedule";
 *
 * const id = followUpId({
 *   contactId: "contact_ana",
 *   interviewId: "interview_1",
 *   kind: "nudge",
 *   ordinal: 2,
 * });
 * console.log(id); // "followup_ana.1.nudge.2"
 * ```
 */
export function followUpId(identity: FollowUpIdentity): FollowUpId {
  const { contactId, interviewId, kind, ordinal } = identity;
  const talk = interviewId === undefined ? "" : `${escapedBody(interviewId)}.`;
  const end = `${kind}.${ordinal}`;
  const body = `${escapedBody(contactId)}.${talk}${end}`;
  return `followup_${body.length <= MAX_BODY ? body : `${fingerprint(body)}.${end}`}`;
}

/** An id without its prefix; dots are escaped, because dots separate. */
function escapedBody(id: string): string {
  const body = id.slice(id.indexOf("_") + 1);
  return SEPARATOR.test(body) ? body.replace(/[~.]/g, "~$&") : body;
}

/** 128 bits by four differently seeded FNV-1a hashes: no secret, only spread. */
function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => {
      let hash = seed;
      for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
        hash ^= hash >>> 15;
      }
      return (hash >>> 0).toString(36).padStart(7, "0");
    })
    .join("");
}
