import { inWords, type Scaffold, type ScaffoldFile } from "./scaffold.js";

/** The changeset of a new unit: what its users will read when it is released. */
export function changeset({ kind, packageName }: Scaffold, id: string): ScaffoldFile {
  return {
    path: `.changeset/${kind}-${id}.md`,
    content: `---
"${packageName}": minor
---

New ${kind} \`${id}\`: say here, in the user's words, what ${inWords(id)} does for them.
`,
  };
}
