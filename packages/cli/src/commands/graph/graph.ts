import { type ReferralGraph, referralGraph } from "@coffeechat/core/lifecycle";
import { CONTACT_STATE_WORDS } from "../../coach/event-words.js";
import { everybody } from "../../coach/find-contact.js";
import { inSession } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import type { flags as specs } from "./command.js";
import { toDot, toMermaidGraph } from "./drawings.js";

/** Draws the names that people gave. */
export const graph = inSession<typeof specs>("reads", async (session, { flags }) => {
  const { terminal } = session;
  const found = referralGraph(await everybody(session));
  if (flags.json) printJson(terminal, found);
  else if (flags.mermaid) printLines(terminal, toMermaidGraph(found));
  else if (flags.dot) printLines(terminal, toDot(found));
  else printLines(terminal, tree(found));
  return 0;
});

function tree({ nodes, edges }: ReferralGraph): string[] {
  if (edges.length === 0) {
    return [
      "Nobody has named somebody else yet. At the end of a talk ask for two names, then:",
      `  ${colors.cyan('coffeechat log NAME referred --name "…" --may-use-name')}`,
    ];
  }
  const names = new Map(nodes.map((node) => [node.id, node]));
  const referred = new Set(edges.map(({ to }) => to));
  const lines: string[] = [];
  const seen = new Set<string>();
  const draw = (id: string, prefix: string, mark: string): void => {
    const node = nodes.find((each) => each.id === id);
    const state = node?.state == null ? "not among your contacts" : CONTACT_STATE_WORDS[node.state];
    const told = edges.find(({ to }) => to === id);
    const loop =
      told === undefined
        ? ""
        : told.loopClosed
          ? ", they know how it went"
          : ", not told how it went";
    lines.push(`${prefix}${mark}${plainLine(node?.name ?? id)} ${colors.dim(`(${state}${loop})`)}`);
    if (seen.has(id)) return;
    seen.add(id);
    const children = edges.filter(({ from }) => from === id);
    const below = mark === "" ? "" : prefix + (mark.startsWith("└") ? "   " : "│  ");
    for (const [index, { to }] of children.entries()) {
      draw(to, below, index === children.length - 1 ? "└─ " : "├─ ");
    }
  };
  for (const id of names.keys()) if (!referred.has(id)) draw(id, "", "");
  // People who named each other in a circle have no first one.
  for (const id of names.keys()) if (!seen.has(id)) draw(id, "", "");
  return lines;
}
