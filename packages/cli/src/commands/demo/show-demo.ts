import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import { readTextFile, reasonOf } from "../../terminal/read-text-file.js";
import type { Run } from "../define-command.js";
import type { flags } from "./command.js";
import { drawTo } from "./draw.js";
import { playJourney } from "./journey.js";
import { createNarrator, type Listener } from "./narrator.js";
import { sampleConnections } from "./sample-connections.gen.js";

const SILENT: Listener = { onChapter: () => {}, onTelling: () => {} };

/** Plays the journey and prints it, for a person or as JSON. */
export const showDemo: Run<typeof flags> = async ({ flags, terminal }) => {
  const exportText =
    flags.connections === undefined ? sampleConnections : await readTextFile(flags.connections);
  const folder = await outFolder(flags.out);
  const narrator = createNarrator(flags.json ? SILENT : drawTo(terminal.out, terminal.width));
  await playJourney({ narrator, folder, exportText });
  if (flags.json) {
    terminal.out(`${JSON.stringify({ chapters: narrator.chapters }, null, 2)}\n`);
  }
  return 0;
};

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
