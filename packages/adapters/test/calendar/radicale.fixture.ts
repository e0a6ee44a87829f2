import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { basicAuthorization } from "@coffeechat/adapters/caldav";

export const USER = "zoë";
export const PASSWORD = "löwen & tiger";
export const AUTHORIZATION = basicAuthorization(USER, PASSWORD);

/** A Radicale server of one test file, with one user. */
export interface RadicaleServer {
  readonly url: string;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** At the same address, with what it had. */
  restart(): Promise<void>;
  /** The address of a new calendar. */
  makeCalendar(name: string, components?: readonly string[]): Promise<string>;
  /** Where its files are, one an entry, as khal and todoman read them. */
  folderOf(name: string): string;
  dispose(): Promise<void>;
}

export async function startRadicale(): Promise<RadicaleServer> {
  const folder = await mkdtemp(join(tmpdir(), "coffeechat-radicale-"));
  const users = join(folder, "users");
  await writeFile(users, `${USER}:${PASSWORD}\n`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const start = () => launch(folder, users, port);
  let server = await start();
  const kill = () => end(server);
  return {
    url,
    kill,
    restart: async () => {
      server = await start();
    },
    makeCalendar: async (name, components = ["VEVENT", "VTODO"]) => {
      const calendar = `${url}${encodeURIComponent(USER)}/${name}/`;
      const response = await fetch(calendar, {
        method: "MKCALENDAR",
        headers: { authorization: AUTHORIZATION, "content-type": "application/xml" },
        body: newCalendar(name, components),
      });
      if (response.status !== 201) throw new Error(`MKCALENDAR answered ${response.status}`);
      return calendar;
    },
    folderOf: (name) => join(folder, "data", "collection-root", USER, name),
    dispose: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string, users: string, port: number): Promise<ChildProcess> {
  const server = spawn(
    "/usr/bin/python3",
    [
      ...["-m", "radicale", "--config", ""],
      ...["--server-hosts", `127.0.0.1:${port}`],
      ...["--storage-filesystem-folder", join(folder, "data")],
      ...["--auth-type", "htpasswd", "--auth-htpasswd-filename", users],
      ...["--auth-htpasswd-encryption", "plain", "--auth-delay", "0"],
      ...["--logging-level", "info"],
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  for await (const chunk of server.stderr) {
    said += String(chunk);
    if (said.includes("Radicale server ready")) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`Radicale did not start:\n${said}`);
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGKILL");
  await gone;
}

function newCalendar(name: string, components: readonly string[]): string {
  const taken = components.map((component) => `<c:comp name="${component}"/>`).join("");
  return `<?xml version="1.0"?><c:mkcalendar xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:set><d:prop><d:displayname>Calendar ${name}</d:displayname><c:supported-calendar-component-set>${taken}</c:supported-calendar-component-set></d:prop></d:set></c:mkcalendar>`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
