export type { CaseContext, ConformanceCase, RawView } from "./case.js";
export {
  conformanceCases,
  runConformanceCase,
  type StoreConformanceOptions,
  storeConformance,
  type TestFramework,
} from "./suite.js";
