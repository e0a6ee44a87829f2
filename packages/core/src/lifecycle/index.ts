export type { AcceptedIn, GuardConcern, Surroundings } from "./cell.js";
export { contactTable } from "./contact.js";
export { type DiagramOptions, toMermaid } from "./diagram.js";
export {
  type Allowed,
  type ExplainOptions,
  explain,
  type NotAllowed,
} from "./explain.js";
export { interviewTable } from "./interview.js";
export {
  contactMachine,
  type DescribedEdge,
  edgesOf,
  interviewMachine,
  type Machine,
} from "./machine.js";
export { nextSteps, type Step } from "./next-steps.js";
export { type ReplayOptions, replay } from "./replay.js";
export {
  type ContactIn,
  type EventFor,
  type EventIn,
  isIn,
  type TransitionOptions,
  transition,
} from "./transition.js";
