import type { ReferralGraph } from "@coffeechat/core/lifecycle";
import { plainLine } from "../../terminal/plain-text.js";

/** The graph as Mermaid: a solid arrow where they know how it went, a dotted one where not yet. */
export function toMermaidGraph({ nodes, edges }: ReferralGraph): string[] {
  const number = numbering(nodes);
  return [
    "flowchart LR",
    ...nodes.map(({ id, name }) => `  ${number(id)}["${escapedForMermaid(name)}"]`),
    ...edges.map(
      ({ from, to, loopClosed }) =>
        `  ${number(from)} ${loopClosed ? "-->" : "-.->"} ${number(to)}`,
    ),
  ];
}

/** The graph for Graphviz. */
export function toDot({ nodes, edges }: ReferralGraph): string[] {
  const number = numbering(nodes);
  return [
    "digraph network {",
    "  rankdir=LR;",
    ...nodes.map(
      ({ id, name }) => `  ${number(id)} [label="${plainLine(name).replace(/["\\]/g, "\\$&")}"];`,
    ),
    ...edges.map(
      ({ from, to, loopClosed }) =>
        `  ${number(from)} -> ${number(to)}${loopClosed ? "" : " [style=dotted]"};`,
    ),
    "}",
  ];
}

function numbering(nodes: ReferralGraph["nodes"]): (id: string) => string {
  const numbers = new Map<string, string>(nodes.map(({ id }, index) => [id, `n${index}`]));
  return (id) => numbers.get(id) ?? "n";
}

function escapedForMermaid(name: string): string {
  return plainLine(name).replace(/[&<>"#;[\]]/g, (sign) => `#${sign.charCodeAt(0)};`);
}
