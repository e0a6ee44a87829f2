export { countedIds } from "./counted-ids.js";
export { type FixedClock, fixedClock } from "./fixed-clock.js";
