import type { ReadFile } from "./item.js";

/** How a file's settings tell a format to read it. */
export interface ReadSettings {
  /** The kind and channel of messages that do not name their own. */
  readonly kind: string | null;
  readonly channel: string | null;
  readonly sender: string | null;
  /** Where a message's facts stand in JSON and CSV: `{ body: "text", "recipient.name": "to" }`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly templates: TemplateSettings;
}

export interface TemplateSettings {
  /** `raw`: slots are slots. `rendered`: filled by the engine with the sample data. */
  readonly mode: "raw" | "rendered";
  /** What stands for a slot in raw mode, by name: `{ "them.org": "Birchwood" }`. */
  readonly slots: Readonly<Record<string, string>>;
  /** Sample data of rendered mode. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reads a file's text into what is to be judged. Pure. */
export type Read = (text: string, settings: ReadSettings) => ReadFile;

export interface Format {
  readonly id: string;
  readonly extensions: readonly string[];
  /** Loaded when the first file of this format comes along. */
  readonly load: (settings: ReadSettings) => Promise<Read>;
}

/** Every format that `check` reads, by the ends of file names. */
export const FORMATS: readonly Format[] = [
  {
    id: "text",
    extensions: [".md", ".markdown", ".txt"],
    load: async () => (await import("./text/read-text.js")).readText,
  },
  {
    id: "eml",
    extensions: [".eml"],
    load: async () => (await import("./eml/read-eml.js")).readEml,
  },
  {
    id: "json",
    extensions: [".json", ".jsonc"],
    load: async () => (await import("./json/read-json.js")).readJson,
  },
  {
    id: "jsonl",
    extensions: [".jsonl", ".ndjson"],
    load: async () => (await import("./json/read-json-lines.js")).readJsonLines,
  },
  {
    id: "csv",
    extensions: [".csv", ".tsv"],
    load: async () => (await import("./csv/read-csv.js")).readCsv,
  },
  {
    id: "handlebars",
    extensions: [".hbs", ".handlebars", ".mustache"],
    load: async ({ templates }) =>
      templates.mode === "raw"
        ? (await import("./template/read-template.js")).readRaw
        : (await import("./template/render-handlebars.js")).readRendered,
  },
  {
    id: "liquid",
    extensions: [".liquid"],
    load: async ({ templates }) =>
      templates.mode === "raw"
        ? (await import("./template/read-template.js")).readRaw
        : (await import("./template/render-liquid.js")).readRendered,
  },
  {
    // No engine for these comes along: they are read as they stand.
    id: "jinja",
    extensions: [".njk", ".jinja", ".jinja2", ".j2", ".twig"],
    load: async () => (await import("./template/read-template.js")).readRaw,
  },
  {
    // HTML is the same to a reader, with other names for its blocks.
    id: "mjml",
    extensions: [".mjml", ".html", ".htm"],
    load: async ({ templates }) => {
      const { readMjml, readMjmlRendered } = await import("./mjml/read-mjml.js");
      if (templates.mode === "raw") return readMjml;
      const { renderHandlebars } = await import("./template/render-handlebars.js");
      const { renderLiquid } = await import("./template/render-liquid.js");
      return readMjmlRendered(renderHandlebars, renderLiquid);
    },
  },
];

/** The format of a file by its name; null for names that `check` does not know. */
export function formatOf(path: string): Format | null {
  const name = path.toLowerCase();
  return FORMATS.find(({ extensions }) => extensions.some((end) => name.endsWith(end))) ?? null;
}
