// npm test: from a fresh clone to all tests. Arguments go to vitest. The last line counts the tests.
import { fileURLToPath } from "node:url";
import { makeReady } from "./setup/ready.mjs";
import { runMain, say } from "./setup/say.mjs";
import { runTests } from "./test/run-tests.mjs";
import { leftOutServers } from "./test/servers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runMain(async (args) => {
  try {
    await makeReady(root);
  } catch (error) {
    process.once("exit", () => say("0 passed, 1 failed, 0 skipped"));
    throw error;
  }
  const { status, counts } = await runTests(root, args);
  for (const line of leftOutServers(root, process.env)) say(line);
  say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return status;
});
