import { CoffeechatError } from "@coffeechat/core/model";

/** 32 random bytes. */
export type KeyBytes = Uint8Array<ArrayBuffer>;

export interface SealingKey {
  /** A short name that is stored beside what the key has sealed: letters, digits, `-`, `_`. */
  readonly id: string;
  readonly bytes: KeyBytes;
}

export interface EncryptionKeys {
  /** Seals everything that is written from now on. */
  readonly current: SealingKey;
  /** Open what was sealed before. */
  readonly earlier?: readonly SealingKey[];
  /** Makes the hashes by which sealed words and tags are found. It stays when the others change. */
  readonly lookup: KeyBytes;
}

/** As the runtime calls it; not every one names it in its types. */
type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export interface KeyRing {
  readonly currentId: string;
  sealingKey(): Promise<CryptoKey>;
  /** @throws CoffeechatError `INVALID_CONFIG` where nobody has this key any more */
  openingKey(id: string): Promise<CryptoKey>;
  lookupKey(): Promise<CryptoKey>;
}

const SEALING = { name: "AES-GCM", length: 256 };
const LOOKUP = { name: "HMAC", hash: "SHA-256" };

/** @throws CoffeechatError `INVALID_CONFIG` */
export function keyRing({ current, earlier = [], lookup }: EncryptionKeys): KeyRing {
  const keys = new Map<string, Promise<CryptoKey>>();
  for (const { id, bytes } of [current, ...earlier]) {
    if (!/^[A-Za-z0-9_-]{1,40}$/.test(id) || bytes.length !== 32 || keys.has(id)) {
      throw wrong("A key needs 32 bytes and an id of its own (letters, digits, `-`, `_`).");
    }
    keys.set(id, crypto.subtle.importKey("raw", bytes, SEALING, false, ["encrypt", "decrypt"]));
  }
  if (lookup.length < 32) throw wrong("The key for lookups needs at least 32 bytes.");
  const lookupKey = crypto.subtle.importKey("raw", lookup, LOOKUP, false, ["sign"]);

  async function openingKey(id: string): Promise<CryptoKey> {
    const key = keys.get(id);
    if (key !== undefined) return key;
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `What is stored was sealed with the key ${id}, which was not handed in. Add it to \`earlier\`.`,
      { details: { keyId: id } },
    );
  }

  return {
    currentId: current.id,
    sealingKey: () => openingKey(current.id),
    openingKey,
    lookupKey: () => lookupKey,
  };
}

function wrong(message: string): CoffeechatError {
  return new CoffeechatError("INVALID_CONFIG", message, {
    issues: [{ path: "keys", expected: "32 random bytes each, under ids of their own" }],
  });
}
