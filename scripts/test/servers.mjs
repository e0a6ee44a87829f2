import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../setup/fingerprint.mjs";

const SERVERS = {
  COFFEECHAT_TEST_POSTGRES_URL: "PostgreSQL",
  COFFEECHAT_TEST_MYSQL_URL: "MySQL",
  COFFEECHAT_TEST_REDIS_URL: "Redis",
};

/** A line for each real server that some test would use and that this run was not given. */
export function leftOutServers(root, env) {
  const missing = Object.keys(SERVERS).filter((variable) => !env[variable]);
  const tests = filesUnder(join(root, "packages"))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  return missing
    .filter((variable) => tests.some((text) => text.includes(variable)))
    .map((variable) => `Left out: tests on a real ${SERVERS[variable]} server (set ${variable})`);
}
