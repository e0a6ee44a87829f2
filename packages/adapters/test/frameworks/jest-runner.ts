/** The kit under jest, in the CommonJS that jest runs without further ado. Bundled by frameworks.test.ts. */
import { describe, it } from "@jest/globals";
import { proveMemoryStore } from "./memory-kit.fixture.js";

proveMemoryStore({ describe, it });
