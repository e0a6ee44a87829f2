import { parseHTML } from "linkedom";

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export interface Drawing {
  readonly start: string | undefined;
  readonly ends: readonly string[];
  readonly arrows: readonly Arrow[];
}

/** The part of Mermaid's state diagrams that is read here. */
interface StateDiagram {
  getRelations(): readonly {
    readonly id1: string;
    readonly id2: string;
    readonly relationTitle?: string;
  }[];
  getStates(): ReadonlyMap<string, { readonly descriptions?: readonly string[] }>;
}

const START = "root_start";
const END = "root_end";

/** The drawings in a Markdown text. */
export function mermaidBlocksIn(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n(.*?)^```$/gms)].map(([, block = ""]) => block);
}

/** The kind of a drawing; throws Mermaid's own error where it cannot be read. */
export async function kindOfDrawing(text: string): Promise<string> {
  return (await (await mermaid()).parse(text)).diagramType;
}

/** A state diagram as Mermaid's own parser understands it; throws its error where it does not. */
export async function readStateDiagram(text: string): Promise<Drawing> {
  const reader = await mermaid();
  await reader.parse(text);
  const { db, type } = await reader.mermaidAPI.getDiagramFromText(text);
  if (!isStateDiagram(db)) throw new Error(`This is no state diagram but ${type}.`);
  const states = db.getStates();
  const nameOf = (id: string) => states.get(id)?.descriptions?.[0] ?? id;
  const relations = db.getRelations();
  return {
    start: relations.find(({ id1 }) => id1 === START)?.id2,
    ends: relations.filter(({ id2 }) => id2 === END).map(({ id1 }) => nameOf(id1)),
    arrows: relations
      .filter(({ id1, id2 }) => id1 !== START && id2 !== END)
      .map(({ id1, id2, relationTitle = "" }) => ({
        from: nameOf(id1),
        to: nameOf(id2),
        label: relationTitle,
      })),
  };
}

function isStateDiagram(db: object): db is StateDiagram {
  return "getRelations" in db && "getStates" in db;
}

/** Mermaid cleans labels with a document's help, so it is given one before it is loaded. */
async function mermaid() {
  const window = parseHTML("<html><body></body></html>");
  Object.assign(globalThis, { window, document: window.document });
  return (await import("mermaid")).default;
}
