import { isCoffeechatError } from "@coffeechat/core/errors";
import {
  CodeActionKind,
  type Connection,
  createConnection,
  MessageType,
  ProposedFeatures,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments,
} from "vscode-languageserver/node.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import packageJson from "../../../package.json" with { type: "json" };
import type { Run } from "../define-command.js";
import type { flags } from "./command.js";
import { DocumentChecks } from "./document-checks.js";
import { actionsFor, diagnosticsOf, hoverAt } from "./in-lsp-terms.js";

/** How each format writes a comment of its own; formats without one offer no such action. */
const COMMENTS: readonly (readonly [RegExp, (words: string) => string])[] = [
  [/\.(?:md|markdown|mjml)$/i, (words) => `<!-- ${words} -->`],
  [/\.txt$/i, (words) => `# ${words}`],
  [/\.(?:hbs|handlebars|mustache)$/i, (words) => `{{!-- ${words} --}}`],
  [/\.liquid$/i, (words) => `{% # ${words} %}`],
];

/** Answers an editor until it says goodbye. */
export const serve: Run<typeof flags> = async () => {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  const ended = new Promise<void>((resolve) => {
    connection.onExit(resolve);
    process.stdin.once("end", resolve);
  });
  answer(connection);
  connection.listen();
  await ended;
  return 0;
};

function answer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const checks = new DocumentChecks();
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
      hoverProvider: true,
    },
    serverInfo: { name: "coffeechat", version: packageJson.version },
  }));
  documents.onDidChangeContent(({ document }) => show(connection, checks, document));
  documents.onDidClose(({ document }) => {
    checks.forget(document.uri);
    return connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onCodeAction(({ textDocument: { uri }, range }) => {
    const document = documents.get(uri);
    const file = checks.of(uri);
    if (document === undefined || file === null) return [];
    const comment = COMMENTS.find(([names]) => names.test(uri))?.[1];
    return actionsFor(
      uri,
      file,
      range,
      (offset) => document.positionAt(offset),
      (words) => comment?.(words) ?? null,
    );
  });
  connection.onHover(({ textDocument: { uri }, position }) => {
    const file = checks.of(uri);
    return file === null ? null : hoverAt(file, position);
  });
  documents.listen(connection);
}

/** A broken configuration is told to the person; what was shown before goes. */
async function show(
  connection: Connection,
  checks: DocumentChecks,
  document: TextDocument,
): Promise<void> {
  const { uri, version } = document;
  try {
    const file = await checks.check(uri, document.getText());
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(file) });
  } catch (error) {
    if (!isCoffeechatError(error)) throw error;
    const details = error.issues.map(({ path, expected }) => ` ${path}: ${expected}`).join("");
    await connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `coffeechat: ${error.message}${details}`,
    });
    await connection.sendDiagnostics({ uri, version, diagnostics: [] });
  }
}
