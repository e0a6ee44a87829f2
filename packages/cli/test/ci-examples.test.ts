import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const BIN = join(root, "packages/cli/src/bin.ts");
const TSX = import.meta.resolve("tsx");
const RUDE = "---\nkind: outreach\nsubject: Sophomore, triage\n---\nHi Ana,\n\nAny vacancies?\n";
const POLITE =
  "---\nkind: outreach\nsubject: Nursing sophomore, triage\n---\nHi Ana,\n\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for 20 minutes about triage, whenever suits you?\n\nThank you,\nSam\n";

let project: string;
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), "coffeechat-ci-"));
  const bin = join(project, "node_modules", ".bin");
  await mkdir(bin, { recursive: true });
  await mkdir(join(project, "drafts"));
  await writeFile(
    join(bin, "coffeechat"),
    `#!/bin/sh\nexec "${process.execPath}" --import "${TSX}" "${BIN}" "$@"\n`,
  );
  await chmod(join(bin, "coffeechat"), 0o755);
  await write("drafts/rude.md", RUDE);
});
afterEach(() => rm(project, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFile(join(project, path), text);
const read = (path: string) => readFile(join(project, path), "utf8");

function start(command: string, args: readonly string[], env: Record<string, string> = {}) {
  const path = `${join(project, "node_modules/.bin")}:${process.env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", PATH: path, ...env },
  });
  return { status, output: stdout + stderr };
}

const bash = (script: string, env: Record<string, string> = {}) =>
  start("bash", ["-eo", "pipefail", "-c", script], env);

function git(...args: string[]) {
  const identity = ["-c", "user.name=Sam", "-c", "user.email=sam@example.org"];
  const { status, output } = start("git", [...identity, ...args]);
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${output}`);
}

const has = (command: string) => spawnSync(command, ["--version"]).status === 0;

describe("the GitHub Action", () => {
  interface Step {
    readonly run: string;
    readonly env: Readonly<Record<string, string>>;
  }

  async function runAction(inputs: Readonly<Record<string, string>>) {
    const action: {
      inputs: Record<string, { default: string }>;
      runs: { using: string; steps: Step[] };
    } = parse(await readFile(join(root, "action.yml"), "utf8"));
    expect(action.runs.using).toBe("composite");
    const inputOf = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? "";
    const files = { GITHUB_OUTPUT: "output.txt", GITHUB_STEP_SUMMARY: "summary.md" };
    let ended = { status: 0 as number | null, output: "" };
    for (const { run, env } of action.runs.steps) {
      const given = Object.entries(env).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => inputOf(input)),
      ]);
      ended = bash(run, { ...files, ...Object.fromEntries(given) });
      if (ended.status !== 0) break;
    }
    return ended;
  }

  it("annotates, summarizes, writes SARIF, and fails for a rude draft", async () => {
    const { status, output } = await runAction({ paths: "drafts" });
    expect([status, output.includes("::error file=drafts/rude.md,line=7")]).toEqual([1, true]);
    expect(await read("summary.md")).toContain("no-job-ask");
    expect(await read("output.txt")).toBe("sarif=coffeechat.sarif\n");
    expect(JSON.parse(await read("coffeechat.sarif")).version).toBe("2.1.0");
  });

  it("passes for polite drafts", async () => {
    await write("drafts/rude.md", POLITE);
    expect((await runAction({ paths: "drafts", arguments: "--max-warnings 0" })).status).toBe(0);
  });

  it("is used by the example with inputs that it has", async () => {
    const action = parse(await readFile(join(root, "action.yml"), "utf8"));
    const flow = parse(await readFile(join(root, "examples/ci-github/drafts.yml"), "utf8"));
    const step = flow.jobs.etiquette.steps.find(
      (each: { id?: string }) => each.id === "coffeechat",
    );
    for (const input of Object.keys(step.with)) expect(action.inputs).toHaveProperty(input);
  });
});

describe("the GitLab template", () => {
  it("writes the two reports that it names, and fails", async () => {
    const file = join(root, "examples/ci-gitlab/coffeechat.gitlab-ci.yml");
    const { script, variables, artifacts } = parse(await readFile(file, "utf8")).coffeechat;
    const { status } = bash(script.join("\n"), { ...variables, COFFEECHAT_PATHS: "drafts" });
    expect(status).toBe(1);
    const [entry] = JSON.parse(await read(artifacts.reports.codequality));
    expect(entry.location.path).toBe("drafts/rude.md");
    expect(await read(artifacts.reports.junit)).toContain("<failure");
  });
});

describe.skipIf(!has("pre-commit"))("the pre-commit hook", () => {
  it("stops a commit with a rude draft, and lets a polite one through", async () => {
    const hooks = await mkdtemp(join(tmpdir(), "coffeechat-hooks-"));
    try {
      cpSync(join(root, ".pre-commit-hooks.yaml"), join(hooks, ".pre-commit-hooks.yaml"));
      expect(
        start("pre-commit", ["validate-manifest", join(hooks, ".pre-commit-hooks.yaml")]).status,
      ).toBe(0);
      git("-C", hooks, "init", "-q");
      git("-C", hooks, "add", ".");
      git("-C", hooks, "commit", "-qm", "hooks");
      const example = parse(
        await readFile(join(root, "examples/ci-pre-commit/.pre-commit-config.yaml"), "utf8"),
      );
      const [repo] = example.repos;
      // The repository is this one's hooks, and the program the project's own: nothing is fetched.
      const revision = start("git", ["-C", hooks, "rev-parse", "HEAD"]).output.trim();
      const local = {
        ...repo,
        repo: hooks,
        rev: revision,
        hooks: [{ ...repo.hooks[0], language: "system", additional_dependencies: [] }],
      };
      await write(".pre-commit-config.yaml", JSON.stringify({ repos: [local] }));
      await write(".gitignore", "node_modules\n");
      git("init", "-q");
      git("add", ".");
      const env = { PRE_COMMIT_HOME: join(hooks, "cache") };
      const refused = start("pre-commit", ["run", "--all-files"], env);
      expect([refused.status, refused.output.includes("no-job-ask")], refused.output).toEqual([
        1,
        true,
      ]);
      await write("drafts/rude.md", POLITE);
      git("add", ".");
      expect(start("pre-commit", ["run", "--all-files"], env).status).toBe(0);
    } finally {
      await rm(hooks, { recursive: true, force: true });
    }
  });
});

describe("the lint-staged recipe", () => {
  it("mends what is staged and refuses what it cannot mend", async () => {
    cpSync(
      join(root, "examples/ci-lint-staged/lint-staged.config.json"),
      join(project, ".lintstagedrc.json"),
    );
    await write(".gitignore", "node_modules\n");
    await write("package.json", "{}");
    git("init", "-q");
    git("add", ".gitignore", "package.json", ".lintstagedrc.json");
    git("commit", "-qm", "start");
    git("add", ".");
    const lintStaged = [join(root, "node_modules/lint-staged/bin/lint-staged.js")];
    const refused = start(process.execPath, lintStaged);
    expect([refused.status, refused.output.includes("no-job-ask")], refused.output).toEqual([
      1,
      true,
    ]);
    await write(
      "drafts/rude.md",
      POLITE.replace("Hi Ana", "Hi [Name]").replace("kind:", "recipient:\n  name: Ana Ruiz\nkind:"),
    );
    git("add", ".");
    const mended = start(process.execPath, lintStaged);
    expect(mended.status, mended.output).toBe(0);
    expect(start("git", ["show", ":drafts/rude.md"]).output).toContain("Hi Ana,");
  });
});
