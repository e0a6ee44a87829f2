import { MESSAGE_KINDS } from "../../../model/message-kind.js";
import { CHANNEL_LIMITS, type ChannelLimit } from "../../channel-limits.js";
import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { Shape } from "../../text/token.js";

/** From this many words on, an email gets a friendly hint: it still fits, but not on one screen. */
const LONG_EMAIL_WORDS = 125;

/** The limit of a channel as the dated table has it. */
function limitOf(channel: ChannelLimit["channel"], variant: string): number {
  const limit = CHANNEL_LIMITS.find(
    (candidate) => candidate.channel === channel && candidate.variant === variant,
  );
  return limit?.most ?? Number.MAX_SAFE_INTEGER;
}

const FREE_NOTE = limitOf("linkedin-note", "free");

/** Keeps a message as short as its channel. */
export const rule = defineRule({
  id: "max-length",
  subject: "message",
  title: "Keep it short enough to read on a phone.",
  why: "What does not fit one screen is put off until there is time, and there never is. LinkedIn cuts a note that is too long.",
  severity: "error",
  kinds: MESSAGE_KINDS,
  sources: ["SFU", "LET", "LNK", "MAN"],
  anyLanguage: true,
  options: {
    emailWords: {
      type: "integer",
      default: limitOf("email", "etiquette"),
      minimum: 20,
      description: "The most words of an email.",
    },
    messageWords: {
      type: "integer",
      default: limitOf("linkedin-message", "etiquette"),
      minimum: 20,
      description: "The most words of a LinkedIn message.",
    },
    textWords: {
      type: "integer",
      default: limitOf("text", "etiquette"),
      minimum: 10,
      description: "The most words of a text message.",
    },
    noteCharacters: {
      type: "integer",
      default: limitOf("linkedin-note", "paid"),
      minimum: 50,
      description: "The most characters of a LinkedIn connection note.",
    },
  },
  messages: {
    words:
      "This has {count} words, {over} more than people read on this channel ({most}). A long message gets put off and then forgotten. Keep who you are, why them and one question; save the rest for the conversation.",
    characters:
      "This note has {count} characters and LinkedIn allows {most}. The end would be cut off. Keep who you are, why them and the wish to talk.",
    freeAccount:
      "This note has {count} characters. A free LinkedIn account stops at {most}; without a paid one, shorten it.",
    longish:
      "This has {count} words. It is within bounds, but mails of up to {most} words are answered most. See whether a sentence about yourself can go.",
  },
  check: ({ body, channel }, { emailWords, messageWords, textWords, noteCharacters }) => {
    if (channel === "linkedin-note") {
      const [start, end] = extent(body);
      const count = end - start;
      if (count > noteCharacters) {
        const range = [start + noteCharacters, end] as const;
        return [{ message: "characters", range, data: { count, most: noteCharacters } }];
      }
      if (count <= FREE_NOTE || FREE_NOTE >= noteCharacters) return [];
      const data = { count, most: FREE_NOTE };
      return [
        { message: "freeAccount", range: [start + FREE_NOTE, end], data, severity: "suggestion" },
      ];
    }
    const most =
      channel === "email"
        ? emailWords
        : channel === "linkedin-message"
          ? messageWords
          : channel === "text"
            ? textWords
            : null;
    if (most === null) return [];
    const count = body.wordCount;
    if (count > most) {
      const at = { from: tokenAfterWords(body, most), to: body.tokens.length };
      return [{ message: "words", at, data: { count, most, over: count - most } }];
    }
    if (channel !== "email" || count <= LONG_EMAIL_WORDS || LONG_EMAIL_WORDS >= most) return [];
    const data = { count, most: LONG_EMAIL_WORDS };
    return [{ message: "longish", data, severity: "suggestion" }];
  },
});

/** Where the sender's own words begin and end, without the space around them. */
function extent(text: TextAnalysis): readonly [number, number] {
  const start = text.text.length - text.text.trimStart().length;
  const firstQuoted = text.quoted[0]?.start ?? text.text.length;
  return [start, Math.max(start, text.text.slice(0, firstQuoted).trimEnd().length)];
}

/** The first token past so many words, counted as `wordCount` counts. */
function tokenAfterWords(text: TextAnalysis, words: number): number {
  let count = 0;
  let end = -1;
  for (const token of text.tokens) {
    if (token.start >= end && !(token.shape & Shape.hyphenated)) count += 1;
    if (count > words) return token.index;
    end = Math.max(end, token.end);
  }
  return text.tokens.length - 1;
}
