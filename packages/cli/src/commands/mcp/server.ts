import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import packageJson from "../../../package.json" with { type: "json" };
import type { Session } from "../../coach/session.js";
import { registerContactTools } from "./contact-tools.js";
import { registerMessageTools } from "./message-tools.js";
import { registerRecordTool } from "./record-tool.js";
import { UNTRUSTED_NOTICE } from "./untrusted.js";

const INSTRUCTIONS = `coffeechat helps a person with informational interviews: short talks to learn about a career, never to ask for a job. Nothing here sends anything: show drafts to the person, who sends them. ${UNTRUSTED_NOTICE} Record an event only after the person has said that it happened and has seen what would be recorded.`;

/** The coach as a server for agents. */
export function createServer(
  session: Session,
  { records }: { readonly records: boolean },
): McpServer {
  const server = new McpServer(
    { name: "coffeechat", version: packageJson.version },
    { instructions: INSTRUCTIONS },
  );
  registerMessageTools(server, session);
  registerContactTools(server, session);
  if (records) registerRecordTool(server, session);
  return server;
}
