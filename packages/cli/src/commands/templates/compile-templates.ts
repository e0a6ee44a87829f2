import { join, resolve } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import { compilePack } from "@coffeechat/templates/compile";
import { writeTextFile } from "../../terminal/write-text-file.js";
import type { Run } from "../define-command.js";
import type { flags } from "./command.js";
import { readIfThere } from "./read-if-there.js";
import { readPack } from "./read-pack.js";

const MODULE = /\.m?js$/;

/** Writes a folder's templates as a module and its types, or says whether those written are up to date. */
export const compileTemplates: Run<typeof flags> = async ({ args, flags, terminal }) => {
  const [action = "", folder = ""] = args;
  if (action !== "compile") {
    throw new CoffeechatError("INVALID_INPUT", "The one action is: coffeechat templates compile.", {
      issues: [{ path: "action", expected: "compile" }],
    });
  }
  const at = (path: string) => resolve(terminal.cwd, path);
  const out = at(flags.out ?? join(folder, "templates.gen.js"));
  if (!MODULE.test(out)) {
    throw new CoffeechatError("INVALID_INPUT", "The module's name must end with .js or .mjs.", {
      issues: [{ path: "out", expected: "a file name that ends with .js or .mjs" }],
    });
  }
  const pack = await readPack(at(folder));
  const { code, types } = compilePack(pack);
  const files = [
    { path: out, content: code },
    { path: out.replace(MODULE, (ending) => `.d.${ending.slice(1, -2)}ts`), content: types },
  ];
  if (flags.check) {
    const stale: string[] = [];
    for (const { path, content } of files) {
      if ((await readIfThere(path)) !== content) stale.push(path);
    }
    for (const path of stale) terminal.out(`out of date: ${path}\n`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const { path, content } of files) await writeTextFile(path, content);
  const count = Object.keys(pack.templates).length;
  terminal.out(`${count} ${count === 1 ? "template" : "templates"} compiled into ${out}\n`);
  return 0;
};
