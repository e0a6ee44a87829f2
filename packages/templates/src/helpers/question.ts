import { phrase } from "./phrase.js";
import { sentence } from "./sentence.js";

/** A question as a sentence of its own: `what surprised you` gives `What surprised you?` */
export function question(text: string): string {
  return sentence(`${phrase(text)}?`);
}
