import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../setup/fingerprint.mjs";

const LEFT_OUT = {
  COFFEECHAT_TEST_POSTGRES_URL: "a real PostgreSQL server (set COFFEECHAT_TEST_POSTGRES_URL)",
  COFFEECHAT_TEST_MYSQL_URL: "a real MySQL server (set COFFEECHAT_TEST_MYSQL_URL)",
  COFFEECHAT_TEST_REDIS_URL: "a real Redis server (set COFFEECHAT_TEST_REDIS_URL)",
  COFFEECHAT_TEST_CHROMIUM: "a real browser (set COFFEECHAT_TEST_CHROMIUM to a Chromium)",
  COFFEECHAT_TEST_CALENDAR:
    "calendar programs: icalendar, vobject, khal, todoman, Radicale (install them, set COFFEECHAT_TEST_CALENDAR=1)",
};

/** A line for each real server or program that some test would use and that this run was not given. */
export function leftOutServers(root, env) {
  const tests = filesUnder(join(root, "packages"))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  return Object.entries(LEFT_OUT)
    .filter(([variable]) => !env[variable] && tests.some((text) => text.includes(variable)))
    .map(([, what]) => `Left out: tests on ${what}`);
}
