import { CoffeechatError } from "@coffeechat/core/errors";
import type { Terminal } from "./terminal.js";

/**
 * Everything on standard input, as UTF-8.
 *
 * @throws CoffeechatError `FILE_UNREADABLE` where it is not UTF-8 text
 */
export async function readInput({ input }: Pick<Terminal, "input">): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (cause) {
    throw new CoffeechatError("FILE_UNREADABLE", "Standard input is not UTF-8 text.", { cause });
  }
}
