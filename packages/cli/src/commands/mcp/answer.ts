import { isCoffeechatError } from "@coffeechat/core/errors";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { UNTRUSTED_NOTICE } from "./untrusted.js";

/** The hints of a tool that changes nothing and reaches nobody. */
export const READS = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** A tool's answer: as data, and the same as text for clients that read no data. */
export function answer(content: Readonly<Record<string, unknown>>): CallToolResult {
  const structuredContent = JSON.parse(JSON.stringify(content));
  const text = JSON.stringify(structuredContent, null, 2);
  const notice = text.includes('"untrusted"') ? `${UNTRUSTED_NOTICE}\n` : "";
  return { content: [{ type: "text", text: notice + text }], structuredContent };
}

/** What went wrong, for the agent to mend: the message and the fields; anything unexpected is not told. */
export async function answering(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    const known = isCoffeechatError(error);
    const text = known
      ? JSON.stringify({ code: error.code, message: error.message, issues: error.issues })
      : "An unexpected fault of coffeechat's. Nothing was recorded.";
    return { content: [{ type: "text", text }], isError: true };
  }
}
