export {
  observed,
  type StoreCall,
  type StoreCallEnd,
  type StoreHooks,
  type StoreMethod,
} from "./observed.js";
export { spanHooks, type Tracer } from "./span-hooks.js";
