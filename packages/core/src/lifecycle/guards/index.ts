export * from "./appointment-guards.js";
export * from "./request-guards.js";
export * from "./silence-guards.js";
export * from "./text-guards.js";
export * from "./tie-guards.js";
