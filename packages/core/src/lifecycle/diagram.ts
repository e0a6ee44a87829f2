import { type DescribedEdge, edgesOf, type Machine } from "./machine.js";

export interface DiagramOptions {
  /** Whether events that leave the state as it is are drawn. Default: no. */
  readonly loops?: boolean;
}

/**
 * A machine as a Mermaid state diagram. What chooses between two arrows stands in brackets.
 *
 * @example
 * ```ts
 * import { interviewMachine, toMermaid } from "@coffeechat/core/lifecycle";
 *
 * console.log(toMermaid(interviewMachine).split("\n")[0]); // "stateDiagram-v2"
 * ```
 */
export function toMermaid<State extends string>(
  machine: Machine<State>,
  { loops = false }: DiagramOptions = {},
): string {
  const labels = new Map<string, string[]>();
  for (const edge of edgesOf(machine)) {
    if (edge.from === edge.to && !loops) continue;
    if (edge.guards.includes("never")) continue;
    const arrow = `${edge.from} --> ${edge.to}`;
    labels.set(arrow, [...(labels.get(arrow) ?? []), labelOf(edge)]);
  }
  const names = machine.states
    .filter((state) => state.includes("-"))
    .map((state) => `  state "${state}" as ${identifier(state)}`);
  const arrows = [...labels].map(([arrow, events]) => {
    const [from = "", to = ""] = arrow.split(" --> ");
    return `  ${identifier(from)} --> ${identifier(to)}: ${events.join(", ")}`;
  });
  const ends = machine.ends.map((state) => `  ${identifier(state)} --> [*]`);
  return [
    "stateDiagram-v2",
    ...names,
    `  [*] --> ${identifier(machine.initial)}`,
    ...arrows,
    ...ends,
    "",
  ].join("\n");
}

function labelOf({ event, when }: DescribedEdge<string>): string {
  return when === undefined ? event : `${event} [${when}]`;
}

function identifier(state: string): string {
  return state.replaceAll("-", "_");
}
