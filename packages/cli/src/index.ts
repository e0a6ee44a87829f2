export type {
  CheckedFile,
  CheckSummary,
  FileProblem,
  Fix,
  LocatedFinding,
  SuppressedFinding,
  Suppression,
} from "./check/located-finding.js";
export { type CheckRequest, type CheckRun, runCheck } from "./check/run-check.js";
export type { AcceptedFinding } from "./check/suppressions.js";
export type {
  CheckChannel,
  CheckKind,
  Config,
  ConfigOverride,
  FileConfig,
  RuleSettings,
} from "./config/config.js";
export {
  defineReporter,
  type Report,
  type ReportContext,
  type Reporter,
} from "./reporters/define-reporter.js";
export { REPORTERS } from "./reporters/reporters.gen.js";
export { run } from "./run.js";
export type { Terminal } from "./terminal/terminal.js";
