import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CoffeechatError } from "@coffeechat/core";
import { Command } from "commander";
import { readTextFile, reasonOf } from "../../terminal/read-text-file.js";
import { drawTo } from "./draw.js";
import { playJourney } from "./journey.js";
import { createNarrator, type Listener } from "./narrator.js";
import { sampleConnections } from "./sample-connections.gen.js";

interface DemoOptions {
  readonly connections?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const DEFAULT_WIDTH = 100;

const EXAMPLES = `
Examples:
  coffeechat demo                                  the story with sample people
  coffeechat demo --connections Connections.csv    with your own LinkedIn export
  coffeechat demo --json | jq '.chapters[].title'  the same as data`;

/** `coffeechat demo`: one interview from a LinkedIn export to a thank-you, on real calls only. */
export function demoCommand(): Command {
  return new Command("demo")
    .description("walk one informational interview from a LinkedIn export to a thank-you")
    .option("--connections <file>", "a Connections.csv of LinkedIn's; default: sample people")
    .option(
      "--out <folder>",
      "where the database and the calendar go; default: a new temporary folder",
    )
    .option("--json", "print the journey as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (options: DemoOptions) => {
      const exportText =
        options.connections === undefined
          ? sampleConnections
          : await readTextFile(options.connections);
      const folder = await outFolder(options.out);
      const narrator = createNarrator(options.json === true ? SILENT : terminal());
      await playJourney({ narrator, folder, exportText });
      if (options.json === true) {
        process.stdout.write(`${JSON.stringify({ chapters: narrator.chapters }, null, 2)}\n`);
      }
    });
}

const SILENT: Listener = { onChapter: () => {}, onTelling: () => {} };

function terminal(): Listener {
  return drawTo((text) => process.stdout.write(text), process.stdout.columns ?? DEFAULT_WIDTH);
}

async function outFolder(asked: string | undefined): Promise<string> {
  try {
    if (asked === undefined) return await mkdtemp(join(tmpdir(), "coffeechat-demo-"));
    const folder = resolve(asked);
    await mkdir(folder, { recursive: true });
    return folder;
  } catch (error) {
    throw new CoffeechatError(
      "FILE_UNWRITABLE",
      `The folder ${asked ?? tmpdir()} cannot be used: ${reasonOf(error)}. Name another one with --out.`,
      { cause: error },
    );
  }
}
