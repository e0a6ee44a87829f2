import type { Channel } from "../model/channel.js";

/** What a channel lets through, as its owner published it on a day. */
export interface ChannelLimit {
  readonly channel: Channel;
  /** Names the variant where a channel has several: a free or a paid account, InMail. */
  readonly variant: string;
  readonly unit: "characters" | "words";
  readonly most: number;
  /** A hard limit cuts or refuses the text; a soft one is etiquette. */
  readonly hard: boolean;
  /** The day on which this was read, ISO 8601. */
  readonly asOf: string;
  readonly source: string;
}

/**
 * Length limits of the channels, dated. A host overrides them through the options of `max-length`.
 */
export const CHANNEL_LIMITS: readonly ChannelLimit[] = [
  {
    channel: "linkedin-note",
    variant: "free",
    unit: "characters",
    most: 200,
    hard: true,
    asOf: "2026-11-01",
    source: "LET",
  },
  {
    channel: "linkedin-note",
    variant: "paid",
    unit: "characters",
    most: 300,
    hard: true,
    asOf: "2026-11-01",
    source: "LET",
  },
  {
    channel: "linkedin-message",
    variant: "message",
    unit: "characters",
    most: 8_000,
    hard: true,
    asOf: "2026-11-01",
    source: "LNK",
  },
  {
    channel: "linkedin-message",
    variant: "inmail",
    unit: "characters",
    most: 1_900,
    hard: true,
    asOf: "2026-11-01",
    source: "LNK",
  },
  {
    channel: "linkedin-message",
    variant: "etiquette",
    unit: "words",
    most: 150,
    hard: false,
    asOf: "2026-11-01",
    source: "LNK",
  },
  {
    channel: "email",
    variant: "etiquette",
    unit: "words",
    most: 200,
    hard: false,
    asOf: "2026-11-01",
    source: "SFU",
  },
  {
    channel: "text",
    variant: "etiquette",
    unit: "words",
    most: 60,
    hard: false,
    asOf: "2026-11-01",
    source: "MAN",
  },
];
