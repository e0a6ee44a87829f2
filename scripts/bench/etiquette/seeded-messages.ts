import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MessageDraft } from "@coffeechat/core/etiquette";

const CORPUS = fileURLToPath(new URL("../../../packages/core/corpus/developed", import.meta.url));
const SEED = 20_261_122;

/** A small generator of numbers that repeats (mulberry32): every run measures the same messages. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function corpusParagraphs(): string[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(CORPUS, name), "utf8").split("\n").filter(Boolean))
    .map((line): { kind: string; body: string } => JSON.parse(line))
    .filter(({ kind }) => kind !== "questions")
    .flatMap(({ body }) => body.split(/\r?\n\r?\n/))
    .filter((paragraph) => paragraph.length > 60 && !paragraph.startsWith(">"));
}

/** Messages of real sentences, each of about `bytes`, the same ones in every run. */
export function seededMessages(count: number, bytes: number): MessageDraft[] {
  const random = seededRandom(SEED);
  const paragraphs = corpusParagraphs();
  const kinds = ["outreach", "nudge", "thank-you", "keep-in-touch"] as const;
  return Array.from({ length: count }, (_, index) => {
    const parts = ["Dear Ana,"];
    let length = 0;
    while (length < bytes - 40) {
      const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? "";
      const part = paragraph.slice(0, bytes - length);
      parts.push(part);
      length += part.length;
    }
    return {
      kind: kinds[index % kinds.length] ?? "outreach",
      channel: "email",
      subject: "A question about your path",
      body: [...parts, "Kind regards,\nSam Rivera"].join("\n\n"),
      recipient: { name: "Ana Ruiz", organization: "Birchwood" },
      sender: { name: "Sam Rivera" },
    };
  });
}
