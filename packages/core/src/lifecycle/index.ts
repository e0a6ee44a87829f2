export type { AcceptedIn, GuardConcern, Situation } from "./cell.js";
export { contactTable } from "./contact.js";
export {
  type DescribedCell,
  type DescribedGuard,
  type DescribedRefusal,
  describeMachine,
  type MachineDescription,
} from "./describe-machine.js";
export { type DiagramOptions, toMermaid } from "./diagram.js";
export { type EventLog, readLog, readSnapshot, writeLog } from "./event-log.js";
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
export {
  type Obligation,
  type ObligationKind,
  type ObligationOptions,
  obligationsOf,
} from "./obligations.js";
export { type ReplayOptions, replay } from "./replay.js";
export * from "./stats/index.js";
export {
  type ContactIn,
  type EventFor,
  type EventIn,
  isIn,
  type TransitionOptions,
  transition,
} from "./transition.js";
export {
  permits,
  toXState,
  type XStateConfig,
  type XStateGuardParams,
  type XStateTransition,
} from "./xstate-config.js";
