import { Writable } from "node:stream";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { openSession } from "../../coach/session.js";
import type { Run } from "../define-command.js";
import type { flags as specs } from "./command.js";
import { createServer } from "./server.js";

/** Serves until the client closes standard input. Nothing else is printed on standard output. */
export const serve: Run<typeof specs> = async ({ flags, terminal }) => {
  const mode = flags.readOnly ? "reads" : "writes";
  const session = await openSession(terminal, { data: flags.data, json: true, mode });
  try {
    const output = new Writable({
      write(chunk, _encoding, done) {
        terminal.out(String(chunk));
        done();
      },
    });
    const server = createServer(session, { records: !flags.readOnly });
    const closed = new Promise<void>((resolve) => {
      terminal.input.once("end", resolve);
      terminal.input.once("close", resolve);
    });
    await server.connect(new StdioServerTransport(terminal.input, output));
    await closed;
    await server.close();
    return 0;
  } finally {
    await session.store.close();
  }
};
