const DOCS_BASE_URL = "https://coffeechat.dev/errors/";

/** Every code that coffeechat throws. Match errors by this, never by `instanceof`. */
export const ERROR_CODES = [
  "INVALID_INPUT",
  "UNKNOWN_EVENT",
  "EVENT_OUT_OF_ORDER",
  "EVENT_REFUSED",
  "UNSUPPORTED_LOG_VERSION",
  "UNKNOWN_CONTACT",
  "DUPLICATE_CONTACT",
  "DUPLICATE_EVENT",
  "CONTACT_ERASED",
  "RECIPIENT_SHIELDED",
  "UNKNOWN_ZONE",
  "UNKNOWN_RULE",
  "INVALID_CONFIG",
  "INVALID_POLICY",
  "UNKNOWN_TEMPLATE",
  "TEMPLATE_INPUT_INVALID",
  "REVISION_CONFLICT",
  "STORE_UNAVAILABLE",
  "STORE_NOT_MIGRATED",
  "STORE_NOT_A_DATABASE",
  "STORE_READ_ONLY",
  "STORE_BUSY",
  "STORE_SCHEMA_TOO_NEW",
  "STORE_CORRUPT",
  "CURSOR_INVALID",
  "CSV_INVALID",
  "VCARD_INVALID",
  "FILE_UNREADABLE",
  "FILE_UNWRITABLE",
  "MISSING_DEPENDENCY",
  "CALENDAR_UNAUTHORIZED",
  "CALENDAR_NOT_FOUND",
  "CALENDAR_UNAVAILABLE",
  "CALENDAR_CONFLICT",
  "CALENDAR_REFUSED",
  "CALENDAR_ANSWER_INVALID",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** One thing wrong with an input: where it is, what was expected there, what to do. Never the value itself. */
export interface InputIssue {
  /** Dotted path into the input, `interviews.0.start`; empty for the input as a whole. */
  readonly path: string;
  readonly expected: string;
}

export interface CoffeechatErrorOptions {
  readonly issues?: readonly InputIssue[];
  /** Facts without personal data that a program can act on, for instance `{ expectedRevision: 3 }`. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  readonly cause?: unknown;
}

/**
 * The one error that coffeechat throws for bugs and bad input. Expected refusals are values
 * ({@link Refusal}), never this.
 *
 * `code` is stable and survives copies of the library in one process; `instanceof` does not.
 * Messages and details carry no personal data, so they can be logged.
 *
 * @example
 * ```ts
 * import { CoffeechatError, isCoffeechatError } from "@coffeechat/core";
 *
 * try {
 *   throw new CoffeechatError("UNKNOWN_CONTACT", "There is no contact contact_42.");
 * } catch (error) {
 *   if (isCoffeechatError(error, "UNKNOWN_CONTACT")) console.log(error.docsUrl);
 * }
 * ```
 */
export class CoffeechatError extends Error {
  override readonly name = "CoffeechatError";
  readonly code: ErrorCode;
  readonly issues: readonly InputIssue[];
  readonly details: Readonly<Record<string, string | number | boolean | null>>;
  readonly docsUrl: string;

  constructor(code: ErrorCode, message: string, options: CoffeechatErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.issues = options.issues ?? [];
    this.details = options.details ?? {};
    this.docsUrl = DOCS_BASE_URL + code.toLowerCase().replaceAll("_", "-");
  }
}

/** Tells a {@link CoffeechatError} of any copy of the library from other errors, and one code from the others. */
export function isCoffeechatError(error: unknown, code?: ErrorCode): error is CoffeechatError {
  if (!(error instanceof Error) || !("code" in error) || !("docsUrl" in error)) return false;
  if (error.name !== "CoffeechatError") return false;
  return code === undefined || error.code === code;
}
