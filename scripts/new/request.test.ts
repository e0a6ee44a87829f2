import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { SCAFFOLDS } from "./kinds.js";
import { readRequest } from "./request.js";

const root = mkdtempSync(join(tmpdir(), "coffeechat-request-"));
mkdirSync(join(root, "packages/adapters/src/taken"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const read = (...words: string[]) => readRequest(root, SCAFFOLDS, words);

it("accepts a kind and an id whose folder is free", () => {
  expect(read("store", "paper-file")).toMatchObject({ ok: true, id: "paper-file" });
});

it.each([
  [[], /Say what to begin: rule, template, store, reporter/],
  [["recipe", "soup"], /no kind "recipe"/],
  [["rule"], /Give the new rule an id/],
  [["rule", "No_Fax"], /is no id/],
  [["rule", "../escape"], /is no id/],
  [["rule", "no--fax"], /is no id/],
  [["rule", "x".repeat(41)], /is no id/],
  [["rule", "no", "fax"], /One id at a time/],
  [["store", "taken"], /exists already/],
])("refuses %j and says what to do", (words, problem) => {
  expect(read(...words)).toEqual({ ok: false, problem: expect.stringMatching(problem) });
});
