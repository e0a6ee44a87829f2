import { coachFlags } from "../../coach/coach-flags.js";
import { defineCommand, defineFlags } from "../define-command.js";

export const flags = defineFlags({
  mermaid: { type: "switch", summary: "print as a Mermaid diagram" },
  dot: { type: "switch", summary: "print for Graphviz" },
  ...coachFlags,
});

/** `coffeechat graph`: who led to whom. */
export const command = defineCommand({
  name: "graph",
  summary: "who led to whom, and whether they know how it went",
  flags,
  examples: [
    ["coffeechat graph", "as a tree"],
    ["coffeechat graph --mermaid > network.mmd", "for documents that draw Mermaid"],
    ["coffeechat graph --dot | dot -Tsvg > network.svg", "as a picture"],
  ],
  load: async () => (await import("./graph.js")).graph,
});
