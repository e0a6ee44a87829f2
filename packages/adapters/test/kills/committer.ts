/**
 * A process that commits pairs until it is killed: `committer.ts <kind> <place> <first number>`. It
 * prints a number once its commit was acknowledged.
 */
import { writeSync } from "node:fs";
import { HERE } from "../../src/conformance/sample.js";
import { isDurableStore, openStore } from "./open-store.js";
import { pairOf } from "./pairs.js";

const [kind, place = "", first = "0"] = process.argv.slice(2);
if (!isDurableStore(kind)) throw new Error(`There is no durable store "${kind}".`);
const { store } = await openStore(kind, place);
for (let number = Number(first); ; number += 1) {
  await store.commit(HERE, pairOf(number));
  writeSync(1, `${number}\n`);
}
