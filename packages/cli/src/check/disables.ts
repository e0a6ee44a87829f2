import { nearestName } from "../config/nearest-name.js";
import type { Directive, Item } from "../formats/item.js";
import type { LineIndex } from "./line-index.js";
import type { FileProblem, LocatedFinding, SuppressedFinding } from "./located-finding.js";

/** Where one comment switches which rules off. */
interface Disable {
  readonly directive: Directive;
  readonly rules: readonly string[];
  readonly item: Item | null;
  /** Lines, both included. */
  readonly from: number;
  to: number;
  used: boolean;
}

export interface Sorted {
  readonly kept: LocatedFinding[];
  readonly suppressed: SuppressedFinding[];
  readonly unused: readonly Directive[];
}

/** Takes out what comments switch off, and names the comments that switch nothing off. */
export function applyDisables(
  findings: readonly { readonly finding: LocatedFinding; readonly item: Item }[],
  directives: readonly Directive[],
  lines: LineIndex,
): Sorted {
  const disables = readDisables(directives, lines);
  const kept: LocatedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const { finding, item } of findings) {
    const disable = disables.findLast((each) => covers(each, finding, item));
    if (disable === undefined) {
      kept.push(finding);
    } else {
      disable.used = true;
      const { reason } = disable.directive;
      suppressed.push({ ...finding, suppression: { by: "comment", reason } });
    }
  }
  const unused = disables.filter(({ used }) => !used).map(({ directive }) => directive);
  return { kept, suppressed, unused };
}

function covers(disable: Disable, { ruleId, line }: LocatedFinding, item: Item): boolean {
  if (disable.rules.length > 0 && !disable.rules.includes(ruleId)) return false;
  return disable.item === null ? line >= disable.from && line <= disable.to : disable.item === item;
}

function readDisables(directives: readonly Directive[], lines: LineIndex): Disable[] {
  const disables: Disable[] = [];
  const open: Disable[] = [];
  for (const directive of directives) {
    const first = lines.placeOf(directive.range[0]).line;
    const last = lines.placeOf(directive.range[1]).line;
    const add = (from: number, to: number): Disable => {
      const { rules, item = null } = directive;
      const disable: Disable = { directive, rules, item, from, to, used: false };
      disables.push(disable);
      return disable;
    };
    switch (directive.act) {
      case "disable-file":
        add(1, Number.POSITIVE_INFINITY);
        break;
      case "disable-line":
        add(first, last);
        break;
      case "disable-next-line":
        add(last + 1, last + 1);
        break;
      case "disable":
        open.push(add(first, Number.POSITIVE_INFINITY));
        break;
      case "enable":
        for (const disable of open) {
          const ends =
            directive.rules.length === 0 ||
            disable.rules.some((rule) => directive.rules.includes(rule));
          if (ends) disable.to = Math.min(disable.to, first);
        }
        break;
    }
  }
  return disables;
}

/** Comments that name a rule which does not exist. */
export function misspelt(
  directives: readonly Directive[],
  ruleIds: readonly string[],
  lines: LineIndex,
): FileProblem[] {
  return directives.flatMap(({ rules, range }) =>
    rules
      .filter((rule) => !ruleIds.includes(rule))
      .map((rule) => {
        const nearest = nearestName(rule, ruleIds);
        const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
        return {
          message: `this comment names a rule "${rule.slice(0, 60)}", which does not exist.${hint}`,
          ...lines.placeOf(range[0]),
        };
      }),
  );
}
