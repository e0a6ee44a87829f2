import {
  checkVariables,
  type Usage,
} from "../../../packages/templates/src/compile/check-variables.js";
import type { GeneratedFile } from "../generated-file.js";
import { gallery } from "../template-pack/gallery.js";
import {
  compileFiles,
  packFiles,
  partialFile,
  templateFiles,
} from "../template-pack/template-files.js";
import {
  readHelpers,
  readPartials,
  readTemplateFolders,
  SOURCE,
  type TemplateFolder,
} from "../template-pack/template-folder.js";

/**
 * The template pack's precompiled texts, entry points, READMEs and registry, from its folders.
 *
 * A variable that a text or partial uses and the input does not have, an optional one outside a
 * guard, or a field that nothing uses stops the run with file, line and name.
 */
export async function generateTemplates(root: string): Promise<GeneratedFile[]> {
  const [folders, partials, helpers] = await Promise.all([
    readTemplateFolders(root),
    readPartials(root),
    readHelpers(root),
  ]);
  const checked = folders.map((folder) => ({ folder, usage: check(folder, partials, helpers) }));
  const problems = checked.flatMap(({ usage }) => usage.problems);
  if (problems.length > 0) {
    throw new Error(`The templates do not fit their inputs:\n${problems.join("\n")}`);
  }
  return [
    ...checked.flatMap(({ folder, usage }) => templateFiles(folder, usage)),
    ...Object.entries(partials).map(([name, text]) => partialFile(name, text, helpers)),
    ...compileFiles(partials, helpers),
    ...packFiles(folders),
    ...gallery(folders),
  ];
}

function check(
  { folder, fields, texts }: TemplateFolder,
  partials: Readonly<Record<string, string>>,
  helpers: readonly string[],
): Usage {
  const usage = checkVariables({ fields, texts, partials, helpers });
  const problems = usage.problems.map((problem) =>
    problem.startsWith("partials/")
      ? `${SOURCE}/${problem} (in ${folder})`
      : `${SOURCE}/${folder}/${problem}`,
  );
  return { ...usage, problems };
}
