import { isCoffeechatError } from "@coffeechat/core/errors";
import { colors } from "./colors.js";

/** What went wrong, for a person: the sentence, its code, where to read on. The trace only on request. */
export function explainFailure(error: unknown, debug: boolean): string {
  if (isCoffeechatError(error)) {
    const lines = [
      `${colors.red("error")} ${error.code}: ${error.message}`,
      ...error.issues.map(({ path, expected }) => `  ${path || "input"}: ${expected}`),
      `  ${colors.dim(error.docsUrl)}`,
    ];
    if (debug && error.stack !== undefined) lines.push(error.stack);
    return lines.join("\n");
  }
  const message = error instanceof Error ? error.message : String(error);
  const lines = [
    `${colors.red("error")} UNEXPECTED: ${message}`,
    "  This is a fault of coffeechat's. Run it again with --debug and report what it prints.",
  ];
  if (debug && error instanceof Error && error.stack !== undefined) lines.push(error.stack);
  return lines.join("\n");
}
