import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node.js";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const DRAFT =
  "---\nkind: outreach\nsubject: State senior, hydrology\nrecipient:\n  name: Ana Ruiz\n---\nHi [Name],\n\nAny vacancies?\n";

let folder: string;
let server: ChildProcess;
let client: ProtocolConnection;
let received: PublishDiagnosticsParams[];
let waiting: ((params: PublishDiagnosticsParams) => void) | null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-lsp-"));
  server = spawn(process.execPath, ["--import", "tsx", BIN, "lsp", "--stdio"]);
  if (server.stdout === null || server.stdin === null) throw new Error("no pipes");
  client = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  received = [];
  waiting = null;
  client.onNotification(PublishDiagnosticsNotification.type, (params) => {
    if (waiting === null) received.push(params);
    else waiting(params);
    waiting = null;
  });
  client.listen();
  const { capabilities } = await client.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(capabilities).toMatchObject({ hoverProvider: true });
  await client.sendNotification(InitializedNotification.type, {});
});

afterEach(async () => {
  client.dispose();
  server.kill();
  await rm(folder, { recursive: true, force: true });
});

function nextDiagnostics(): Promise<PublishDiagnosticsParams> {
  const first = received.shift();
  if (first !== undefined) return Promise.resolve(first);
  return new Promise((resolve) => {
    waiting = resolve;
  });
}

async function open(name: string, text: string) {
  const uri = pathToFileURL(join(folder, name)).href;
  const textDocument = { uri, languageId: "markdown", version: 1, text };
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  return { uri, diagnostics: (await nextDiagnostics()).diagnostics };
}

describe("coffeechat lsp", () => {
  it("underlines findings, mends them, switches them off and explains them", async () => {
    const { uri, diagnostics } = await open("draft.md", DRAFT);
    const slot = diagnostics.find(({ code }) => code === "no-placeholder");
    expect(slot?.range).toEqual({
      start: { line: 6, character: 3 },
      end: { line: 6, character: 9 },
    });

    const textDocument = { uri };
    const range = slot?.range ?? {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 0 },
    };
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    });
    const edits = (actions ?? []).map((action) =>
      "edit" in action ? action.edit?.changes?.[uri]?.[0] : undefined,
    );
    expect(edits).toContainEqual({ range, newText: "Ana" });
    const start = { line: 6, character: 0 };
    const disable = edits.find((edit) =>
      edit?.newText.includes("disable-next-line no-placeholder"),
    );
    expect(disable).toEqual({
      range: { start, end: start },
      newText: "<!-- coffeechat-disable-next-line no-placeholder -- reason -->\n",
    });

    const position = { line: 8, character: 6 };
    const hover = await client.sendRequest(HoverRequest.type, { textDocument, position });
    expect(JSON.stringify(hover?.contents)).toMatch(/no-job-ask.*S52/);

    const edit = { range, text: "Ana" };
    await client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [edit],
    });
    const { version, diagnostics: after } = await nextDiagnostics();
    expect(version).toBe(2);
    expect(after.map(({ code }) => code)).not.toContain("no-placeholder");
    expect(after.map(({ code }) => code)).toContain("no-job-ask");
  });

  it("leaves a text alone that says no kind, and goes by the configuration beside it", async () => {
    expect((await open("README.md", "# A project\n\nAny vacancies?\n")).diagnostics).toEqual([]);
    await writeFile(
      join(folder, "coffeechat.config.json"),
      '{"rules":{"no-job-ask":"off","no-placeholder":"warning"}}',
    );
    const { diagnostics } = await open("draft.md", DRAFT);
    expect(diagnostics.map(({ code }) => code)).not.toContain("no-job-ask");
    expect(diagnostics.find(({ code }) => code === "no-placeholder")?.severity).toBe(2);
  });

  it("tells of a broken configuration and stays; ends when the editor says so", async () => {
    await writeFile(join(folder, "coffeechat.config.json"), '{"rules":{"no-jb-ask":"off"}}');
    const shown = new Promise<string>((resolve) => {
      client.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
    });
    expect((await open("draft.md", DRAFT)).diagnostics).toEqual([]);
    expect(await shown).toContain('Did you mean "no-job-ask"?');
    await client.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => server.once("exit", resolve));
    await client.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
  });
});
