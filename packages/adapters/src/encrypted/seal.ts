import { CoffeechatError, type ContactId } from "@coffeechat/core/model";
import type { Scope } from "@coffeechat/core/store";
import type { KeyRing } from "./keys.js";

const MARK = "sealed:";
const IV_BYTES = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Whose text it is. What is sealed for one contact cannot be opened as another one's. */
export interface Belonging {
  readonly scope: Scope;
  readonly contactId: ContactId;
}

/** AES-GCM with a fresh IV: the same text sealed twice looks like two texts. */
export async function sealText(ring: KeyRing, belonging: Belonging, text: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await ring.sealingKey();
  // JSON keeps lone surrogates, which UTF-8 does not.
  const plain = encoder.encode(JSON.stringify(text));
  const sealed = await crypto.subtle.encrypt(parameters(iv, belonging), key, plain);
  const bytes = new Uint8Array(IV_BYTES + sealed.byteLength);
  bytes.set(iv);
  bytes.set(new Uint8Array(sealed), IV_BYTES);
  return `${MARK}${ring.currentId}:${toBase64(bytes)}`;
}

/**
 * Opens what was sealed. A text that is not sealed (from before the store was encrypted, or put there
 * by an erasure) comes back as it is. Words behind the seal are for lookups and are passed over.
 *
 * @throws CoffeechatError `STORE_CORRUPT`, `INVALID_CONFIG` where the key is not there
 */
export async function openText(ring: KeyRing, belonging: Belonging, text: string): Promise<string> {
  const match = /^sealed:([A-Za-z0-9_-]{1,40}):([A-Za-z0-9+/=]+)(?: |$)/.exec(text);
  if (match === null) return text;
  const [, id = "", base64 = ""] = match;
  const key = await ring.openingKey(id);
  const bytes = fromBase64(base64);
  try {
    const plain = await crypto.subtle.decrypt(
      parameters(bytes.slice(0, IV_BYTES), belonging),
      key,
      bytes.slice(IV_BYTES),
    );
    const value: unknown = JSON.parse(decoder.decode(plain));
    if (typeof value === "string") return value;
    throw new TypeError("Something else than a text was sealed.");
  } catch (cause) {
    throw new CoffeechatError(
      "STORE_CORRUPT",
      `A sealed text of ${belonging.contactId} cannot be opened: it was changed, moved from elsewhere, or sealed with another key of the same id.`,
      { details: { contactId: belonging.contactId, keyId: id }, cause },
    );
  }
}

export function isSealedWith(keyId: string, text: string): boolean {
  return text.startsWith(`${MARK}${keyId}:`);
}

/** A keyed hash by which a word or a tag is found. */
export async function lookupHash(
  ring: KeyRing,
  { tenant, owner }: Scope,
  kind: "tag" | "word",
  text: string,
): Promise<string> {
  const message = encoder.encode(JSON.stringify([tenant, owner, kind, text]));
  const hash = await crypto.subtle.sign("HMAC", await ring.lookupKey(), message);
  const length = kind === "tag" ? 32 : 8;
  return Array.from(new Uint8Array(hash, 0, length), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

function parameters(iv: Uint8Array<ArrayBuffer>, { scope, contactId }: Belonging) {
  const additionalData = encoder.encode(JSON.stringify([scope.tenant, scope.owner, contactId]));
  return { name: "AES-GCM", iv, additionalData };
}

function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
