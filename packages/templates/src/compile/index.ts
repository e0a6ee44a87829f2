import { CoffeechatError, type InputIssue } from "@coffeechat/core/model";
import { helpers } from "../helpers/all.gen.js";
import { PARTIALS } from "../partial-words.js";
import { PARTIAL_TEXTS } from "../partials/texts.gen.js";
import { templates as standard } from "../templates.gen.js";
import { checkVariables } from "./check-variables.js";
import { readDescription, type TemplateDescription } from "./read-description.js";
import { type CheckedTemplate, writeCode, writeTypes } from "./write-module.js";

export type { TemplateDescription } from "./read-description.js";

/** One template as it lies in a folder: what its files hold. */
export interface TemplateSource {
  /** What `template.json` holds; may be left out where the id is one of ours, whose facts then stay. */
  readonly description?: unknown;
  /** `body.hbs`. */
  readonly body: string;
  /** `subject.hbs`: where the channel is email, and only there. */
  readonly subject?: string | undefined;
}

/** A folder of templates and partials, by id and by name. */
export interface PackSource {
  readonly templates: Readonly<Record<string, TemplateSource>>;
  readonly partials?: Readonly<Record<string, string>>;
}

/** An ES module that exports `templates` and `partials` for `createPack`, and its types. */
export interface CompiledPack {
  readonly code: string;
  readonly types: string;
}

const HELPER_NAMES = Object.keys(helpers);
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Turns Handlebars texts of a host's own into a module that needs no compiler, for builds: what it
 * makes runs under a content security policy. Every variable is held against the fields of its
 * template first, in partials, loops and guards too.
 *
 * An id of ours with texts alone rewords our template. A partial named `greeting` or `sign-off`
 * replaces ours, in our templates as well if the pack is made with the exported `partials`.
 *
 * @throws CoffeechatError `INVALID_CONFIG`, whose issues name file, line and what was expected there
 *
 * @example
 * ```ts
 * import { compilePack } from "@coffeechat/templates/compile";
 *
 * const { code } = compilePack({
 *   templates: {
 *     "k-news": {
 *       body: "{{> greeting own=\"Hi\"}}\n\nGuess what: {{phrase news}}. Thank you for {{phrase hook}}!{{#if context}} {{sentence context}}{{/if}}\n\n{{me.name}}",
 *     },
 *   },
 * });
 * code.includes("eval"); // false
 * ```
 */
export function compilePack({ templates, partials = {} }: PackSource): CompiledPack {
  const all = { ...PARTIAL_TEXTS, ...partials };
  const shared = PARTIALS.filter((name) => Object.hasOwn(partials, name));
  const checked = Object.entries(templates)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, source]) => checkTemplate(id, source, all));
  const issues = [
    ...[...Object.keys(templates), ...Object.keys(partials)]
      .filter((name) => !NAME.test(name))
      .map((path) => ({ path, expected: "a name in small letters with dashes: choir-hello" })),
    ...shared.flatMap((name) => sharedIssues(name, all)),
    ...checked.flatMap(({ id, usage, texts, description }) => [
      ...subjectIssues(id, texts, description),
      ...usage.problems.map((problem) => issueOf(id, problem)),
    ]),
  ];
  if (issues.length > 0) {
    throw new CoffeechatError("INVALID_CONFIG", "The templates do not fit their fields.", {
      issues,
    });
  }
  return {
    code: writeCode(checked, all, shared, HELPER_NAMES),
    types: writeTypes(checked),
  };
}

function checkTemplate(
  id: string,
  { description: content, body, subject }: TemplateSource,
  partials: Readonly<Record<string, string>>,
): CheckedTemplate {
  const description = content === undefined ? describedByUs(id) : readDescription(id, content);
  const texts = {
    ...(subject === undefined ? {} : { "subject.hbs": subject.trimEnd() }),
    "body.hbs": body.trimEnd(),
  };
  const usage = checkVariables({
    fields: description.fields,
    texts,
    partials,
    helpers: HELPER_NAMES,
  });
  return { id, description, texts, usage };
}

function describedByUs(id: string): TemplateDescription {
  const ours = Object.values(standard).find((template) => template.id === id);
  if (ours === undefined) {
    throw new CoffeechatError(
      "INVALID_CONFIG",
      `The template ${id.slice(0, 60)} needs a template.json: it is none of ours, whose facts could stay.`,
      { issues: [{ path: `${id.slice(0, 60)}/template.json`, expected: "facts and fields" }] },
    );
  }
  const { id: _, render: __, withPartials: ___, ...facts } = ours;
  return facts;
}

function subjectIssues(
  id: string,
  texts: Readonly<Record<string, string>>,
  { channel }: TemplateDescription,
): InputIssue[] {
  const has = texts["subject.hbs"] !== undefined;
  if (has === (channel === "email")) return [];
  const expected = has
    ? "none: only an email has a subject"
    : "a subject, since its channel is email";
  return [{ path: `${id}/subject.hbs`, expected }];
}

const NAMED = { kind: "text", required: true, maximum: 80, description: "" } as const;

/** A part that our templates share sees the two names and `own`, whatever else one template knows. */
function sharedIssues(name: string, partials: Readonly<Record<string, string>>): InputIssue[] {
  const fields = ["them.name", "me.name", "own"].map((path) => ({ ...NAMED, path }));
  const texts = { [`partials/${name}.hbs`]: partials[name] ?? "" };
  return checkVariables({ fields, texts, partials, helpers: HELPER_NAMES })
    .problems.filter((problem) => problem.startsWith("partials/"))
    .map((problem) => issueOf(name, problem));
}

/** `body.hbs:3 {{hok}} is no field` as the place and what is the matter there. */
function issueOf(id: string, problem: string): InputIssue {
  const [, file, rest] = /^(\S+\.hbs(?::\d+)?) (.*)$/s.exec(problem) ?? [];
  if (file === undefined || rest === undefined) return { path: id, expected: problem };
  return { path: file.startsWith("partials/") ? file : `${id}/${file}`, expected: rest };
}
