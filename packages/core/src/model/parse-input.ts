import type * as z from "zod";
import { CoffeechatError, type ErrorCode, type InputIssue } from "./errors.js";

type ZodIssue = z.core.$ZodIssue;

/**
 * Reads unknown input at the edge. What does not fit throws one error that lists every problem by
 * path and by what was expected there; values are left out, they may be somebody's data.
 *
 * @throws CoffeechatError `code` (default `INVALID_INPUT`)
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  what: string,
  code: ErrorCode = "INVALID_INPUT",
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.flatMap((issue) => inputIssues(issue, []));
  const listed = issues
    .slice(0, 5)
    .map(({ path, expected }) => (path === "" ? expected : `${path}: ${expected}`))
    .join("; ");
  const more = issues.length > 5 ? ` (and ${issues.length - 5} more)` : "";
  throw new CoffeechatError(code, `This is not a valid ${what}. ${listed}${more}.`, { issues });
}

function inputIssues(issue: ZodIssue, parents: readonly PropertyKey[]): InputIssue[] {
  const path = [...parents, ...issue.path].map(String).join(".");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        path: path === "" ? key : `${path}.${key}`,
        expected: "no such field exists here; check the spelling",
      }));
    case "invalid_union":
      if (issue.errors.length === 0 || issue.errors[0] === undefined) {
        return [{ path, expected: sentence(issue.message) }];
      }
      return issue.errors[0].flatMap((inner) => inputIssues(inner, [...parents, ...issue.path]));
    default:
      return [{ path, expected: sentence(issue.message) }];
  }
}

/** zod names the type received, never the value: its sentences are safe to show and to log. */
function sentence(message: string): string {
  return message.startsWith("Invalid ") ? message : `expected ${message}`;
}
