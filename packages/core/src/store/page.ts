import * as z from "zod";
import {
  CoffeechatError,
  contactIdSchema,
  contactStateSchema,
  instantSchema,
  parseInput,
  SOURCES,
} from "../model/index.js";

const MAX_PAGE = 1_000;

const pageShape = {
  /** How many items at most, 1 to 1,000. */
  limit: z.number().int().min(1).max(MAX_PAGE),
  /** `nextCursor` of the page before; left out for the first page. */
  cursor: z.string().max(3_000).exactOptional(),
};

const contactQuerySchema = z.strictObject({
  ...pageShape,
  state: contactStateSchema.exactOptional(),
  source: z.enum(SOURCES).exactOptional(),
  /** One tag, as written. */
  tag: z.string().min(1).max(100).exactOptional(),
  /** Words that must all occur in name, organisation, role, e-mail or tags; case does not matter. */
  text: z.string().max(500).exactOptional(),
  /** Only those with a follow-up that is due at this UTC instant or before it. */
  dueUntil: instantSchema.exactOptional(),
});

const followUpQuerySchema = z.strictObject({
  ...pageShape,
  /** Only what is due at this UTC instant or before it. Held follow-ups are never due. */
  dueUntil: instantSchema.exactOptional(),
  contactId: contactIdSchema.exactOptional(),
});

export type ContactQuery = z.infer<typeof contactQuerySchema>;
export type FollowUpQuery = z.infer<typeof followUpQuerySchema>;

/** One page. `nextCursor` is `null` on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseContactQuery(input: unknown): ContactQuery {
  return parseInput(contactQuerySchema, input, "query for contacts");
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function parseFollowUpQuery(input: unknown): FollowUpQuery {
  return parseInput(followUpQuerySchema, input, "query for follow-ups");
}

/** Where a page ended: the sort value and the id of its last item. */
export interface PagePosition {
  readonly sort: string;
  readonly id: string;
}

const cursorSchema = z.strictObject({
  query: z.string(),
  sort: z.string().max(200),
  id: z.string().max(200),
});

/** What a cursor belongs to: the scope and every filter, but not `limit`, which may change on the way. */
type CursorOwner = Readonly<Record<string, unknown>>;

/** Makes the text that a caller hands back for the next page. It holds the position alone, not the scope. */
export function writeCursor(owner: CursorOwner, position: PagePosition): string {
  const text = JSON.stringify({ query: fingerprint(owner), sort: position.sort, id: position.id });
  return btoa(text.replace(/[^\x20-\x7e]/g, escaped)).replace(/=+$/, "");
}

/** `btoa` takes no character beyond Latin-1. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Reads a cursor, and makes sure that it was given for this very query. One of another tenant, owner
 * or filter is an error, not a page from somewhere in the middle.
 *
 * @throws CoffeechatError `CURSOR_INVALID`
 */
export function readCursor(owner: CursorOwner, cursor: string): PagePosition {
  const read = cursorSchema.safeParse(decode(cursor));
  if (!read.success || read.data.query !== fingerprint(owner)) {
    throw new CoffeechatError(
      "CURSOR_INVALID",
      "This cursor does not belong to this query. Use `nextCursor` of a page with the same scope and the same filters, or start again without a cursor.",
      { issues: [{ path: "cursor", expected: "`nextCursor` of the page before" }] },
    );
  }
  return { sort: read.data.sort, id: read.data.id };
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(atob(cursor));
  } catch {
    return null;
  }
}

/** FNV-1a, twice 32 bits. Not a seal: queries are scoped anyway, this only catches cursors that were mixed up. */
function fingerprint(owner: CursorOwner): string {
  const { limit: _limit, cursor: _cursor, ...filters } = owner;
  const entries = Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5];
  const bytes = new TextEncoder().encode(JSON.stringify(entries));
  for (const byte of bytes) forwards = Math.imul(forwards ^ byte, 0x01000193);
  for (const byte of bytes.reverse()) backwards = Math.imul(backwards ^ byte, 0x01000193);
  return `${(forwards >>> 0).toString(36)}.${(backwards >>> 0).toString(36)}`;
}
