/** What keyed hashes are made with: at least 32 random bytes, the same for as long as requests are counted. */
export type ShieldSecret = Uint8Array<ArrayBuffer>;

/**
 * The keyed hash under which a person is counted in a tenant. Without the secret nobody learns the
 * address from it, and in two tenants the same person has two.
 */
export async function recipientKey(
  secret: ShieldSecret,
  tenant: string,
  address: string,
): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", secret, algorithm, false, ["sign"]);
  const text = new TextEncoder().encode(JSON.stringify([tenant, normalAddress(address)]));
  const hash = new Uint8Array(await crypto.subtle.sign("HMAC", key, text));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Capitals and spaces around do not make another person. */
function normalAddress(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}
