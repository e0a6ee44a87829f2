import type { Tone } from "../template-facts.js";

/**
 * A greeting with the name, without its comma. `word` is how the template itself greets; a tone
 * that was asked for, and the manners of India, where a bare Hi is too little, go before it.
 */
export function greet(word: string, name: string, tone: Tone | undefined, locale: string): string {
  return `${greetingWord(word, tone, locale)} ${name}`;
}

function greetingWord(word: string, tone: Tone | undefined, locale: string): string {
  if (tone === "formal") return "Dear";
  const asked = tone === "warm" && locale === "en-US" ? "Hi" : word;
  const kept = tone === "neutral" && asked === "Hi" ? "Hello" : asked;
  return kept === "Hi" && locale === "en-IN" ? "Hello" : kept;
}
