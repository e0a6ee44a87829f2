/** The kit under Node's own test runner: `node --import tsx --test node-runner.ts`. */
import { describe, it } from "node:test";
import { proveMemoryStore } from "./memory-kit.fixture.js";

proveMemoryStore({ describe, it });
