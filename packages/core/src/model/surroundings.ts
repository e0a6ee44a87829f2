import type { Instant } from "./instant.js";

/** What lies around a contact that its own history cannot know; the coach reads it from the store. */
export interface Surroundings {
  /** Requests to other people at the same organization that still wait for an answer. */
  readonly openRequestsAtOrganization: number;
  /** New requests that you sent in the seven days before. */
  readonly newRequestsThisWeek: number;
  /** Where that is as many as the policy allows: when the earliest of them is a week old. */
  readonly nextRequestFrom?: Instant;
}
