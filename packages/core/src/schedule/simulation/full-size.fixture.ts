/** How many follow-ups to simulate in all: a million before a change is merged, some thousands while you work. */
export const FOLLOW_UPS = Number(process.env.COFFEECHAT_SIMULATED_FOLLOW_UPS ?? 8_000);

/** What a million may take on a busy machine. */
export const PATIENCE_MS = 900_000;
