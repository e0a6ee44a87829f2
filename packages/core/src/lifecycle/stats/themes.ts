import type { Interview } from "../../model/interview.js";

/** Something that several talks name: in the words in which it was written first. */
export interface Theme {
  readonly theme: string;
  /** In how many talks it stands. */
  readonly talks: number;
}

export interface Themes {
  readonly pros: readonly Theme[];
  readonly cons: readonly Theme[];
  readonly hiringInsights: readonly Theme[];
  readonly skillWords: readonly Theme[];
}

export function themesOf(reflected: readonly Interview[], noted: readonly Interview[]): Themes {
  return {
    pros: count(reflected.map(({ reflection }) => reflection?.pros)),
    cons: count(reflected.map(({ reflection }) => reflection?.cons)),
    hiringInsights: count(noted.map(({ notes }) => notes?.hiringInsights)),
    skillWords: count(noted.map(({ notes }) => notes?.skillWords)),
  };
}

/** Counts talks, not mentions; case and white space do not make two themes of one. */
function count(talks: readonly (readonly string[] | undefined)[]): Theme[] {
  const themes = new Map<string, { theme: string; talks: number }>();
  for (const words of talks) {
    const inThisTalk = new Set<string>();
    for (const word of words ?? []) {
      const key = word.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
      if (key === "" || inThisTalk.has(key)) continue;
      inThisTalk.add(key);
      const theme = themes.get(key) ?? { theme: word.trim(), talks: 0 };
      theme.talks += 1;
      themes.set(key, theme);
    }
  }
  return [...themes.values()].sort((one, other) => other.talks - one.talks);
}
