import { camelCase, type Scaffold } from "../scaffold.js";

const PARENT = "packages/adapters/src";

/** A store: remembers contacts, their history and their follow-ups in somebody's database. */
export const storeScaffold: Scaffold = {
  kind: "store",
  summary: "remembers contacts and their history",
  packageName: "@coffeechat/adapters",
  parent: PARENT,
  exampleId: "paper-file",
  files: (id) => [
    { path: "index.ts", content: index(id) },
    { path: "store.ts", content: store(id) },
    { path: `${id}.test.ts`, content: test(id) },
    { path: "README.md", content: readme(id) },
  ],
  reminder: /keeps its data itself/,
  next: (id) => [
    `Replace the borrowed memory in ${PARENT}/${id}/store.ts, method by method; the suite stays green.`,
    "Let readRaw in the test look at the database past the store.",
    "A driver is an optional peer of packages/adapters: the host hands its client in.",
    `npm test -- ${PARENT}/${id}`,
    "Put the changeset into the user's words.",
  ],
};

function names(id: string): { readonly factory: string; readonly options: string } {
  const camel = camelCase(id);
  const pascal = camel.charAt(0).toUpperCase() + camel.slice(1);
  return { factory: `${camel}Store`, options: `${pascal}StoreOptions` };
}

function index(id: string): string {
  const { factory, options } = names(id);
  return `export { type ${options}, ${factory} } from "./store.js";\n`;
}

function store(id: string): string {
  const { factory, options } = names(id);
  return `import type { Store } from "@coffeechat/core/store";
import { type MemoryRecords, memoryStore } from "../memory/index.js";

export interface ${options} {
  /** The host's client. Replace its type with the few methods of the driver that you call. */
  readonly client: MemoryRecords;
}

/**
 * Where this store keeps things, who opens and closes the client, and what it promises.
 *
 * @example
 * \`\`\`ts
 * import { ${factory} } from "@coffeechat/adapters/${id}";
 *
 * const store = ${factory}({ client: new Map() });
 * await store.migrate();
 * \`\`\`
 */
export function ${factory}({ client }: ${options}): Store {
  // Borrowed, so that the suite passes from the start: replace it method by method.
  const borrowed = memoryStore({ records: client });
  return {
    capabilities: borrowed.capabilities,
    load: (scope, contactId) => borrowed.load(scope, contactId),
    commit: (scope, changes) => borrowed.commit(scope, changes),
    history: (scope, contactId, options) => borrowed.history(scope, contactId, options),
    list: (scope, query) => borrowed.list(scope, query),
    followUps: (scope, query) => borrowed.followUps(scope, query),
    claimFollowUps: (request) => borrowed.claimFollowUps(request),
    settleClaim: (claim, outcome) => borrowed.settleClaim(claim, outcome),
    parkedFollowUps: (query) => borrowed.parkedFollowUps(query),
    reviveFollowUp: (scope, followUpId) => borrowed.reviveFollowUp(scope, followUpId),
    openRequests: (scope, recipientKey) => borrowed.openRequests(scope, recipientKey),
    exportAll: (scope, options) => borrowed.exportAll(scope, options),
    importAll: (scope, records) => borrowed.importAll(scope, records),
    rewrite: (scope, rewrites) => borrowed.rewrite(scope, rewrites),
    erase: (scope, target, at) => borrowed.erase(scope, target, at),
    health: () => borrowed.health(),
    migrate: () => borrowed.migrate(),
    close: () => borrowed.close(),
  };
}
`;
}

function test(id: string): string {
  const { factory } = names(id);
  return `import { describe, it } from "vitest";
import { type RawView, storeConformance } from "../conformance/index.js";
import type { MemoryRecords } from "../memory/index.js";
import { ${factory} } from "./index.js";

storeConformance({
  name: "${id}",
  create: async () => {
    const client: MemoryRecords = new Map();
    return { client, store: ${factory}({ client }) };
  },
  readRaw: async ({ client }) => rawView(client),
  test: { describe, it },
});

it.todo("keeps its data itself, not in borrowed memory");

/** Replace with counts and bytes read from the database, past the store. */
function rawView(client: MemoryRecords): RawView {
  const owners = [...client.values()];
  const sum = (count: (owner: (typeof owners)[number]) => number) =>
    owners.reduce((total, owner) => total + count(owner), 0);
  return {
    contacts: sum(({ contacts }) => contacts.size),
    events: sum(({ events }) => [...events.values()].flat().length),
    followUps: sum(({ followUps }) => followUps.size),
    tombstones: sum(
      ({ erasedContacts, erasedEverything }) =>
        erasedContacts.size + (erasedEverything === null ? 0 : 1),
    ),
    text: JSON.stringify([...client], (_key, value: unknown) =>
      value instanceof Map ? [...value] : value,
    ),
  };
}
`;
}

function readme(id: string): string {
  const { factory } = names(id);
  return `# ${id}

What this store keeps where, and when to choose it.

\`\`\`ts
import { createCoach } from "@coffeechat/core";
import { ${factory} } from "@coffeechat/adapters/${id}";

const coach = createCoach({ store: ${factory}({ client: new Map() }) });
\`\`\`

What the host has to install, who opens and closes the client, how the schema is brought up to date,
and what is not promised.
`;
}
