import type {
  DescribedCell,
  DescribedGuard,
  MachineDescription,
} from "../../../../packages/core/src/lifecycle/index.js";

type Cell = DescribedCell<string>;

const ABOUT = {
  sense: "without it the event means nothing",
  manners: "may be overridden by naming the code in `despite`",
  time: "becomes right by waiting; the refusal says from when",
} as const;

/** The page with every state by every event of some machines. */
export function statesByEvents(machines: readonly MachineDescription[]): string {
  return `<!-- Generated from the lifecycle tables by \`npm run gen\`. Do not edit. -->

# States by events

Every pair of a state and an event is decided. An arrow names the next state; a bracketed number
names what must hold for it, listed below the table. A code is a refusal that no waiting changes;
its sentence stands below too. Where an event concerns a talk, both tables must agree.

Some refusals come before the tables: \`not-added\` (the first event of a contact is \`add\`),
\`event-out-of-order\`, \`unknown-interview\`, and \`interview-exists\` for a new talk under an id that is taken.

${machines.map(section).join("\n")}`;
}

function section(machine: MachineDescription): string {
  const guards = guardsOf(machine);
  const header = `| Event | ${machine.states.join(" | ")} |`;
  const rule = `|---|${machine.states.map(() => "---|").join("")}`;
  const rows = machine.events.map((event) => {
    const cells = machine.states.map((state) => cellText(cellOf(machine, state, event), guards));
    return `| \`${event}\` | ${cells.join(" | ")} |`;
  });
  return `## ${machine.id === "contact" ? "A contact" : "A talk"}

Begins as \`${machine.initial}\`; ends as ${machine.ends.map((end) => `\`${end}\``).join(", ")}.

${[header, rule, ...rows].join("\n")}

### What must hold

| | What must hold | Else refused with | |
|---|---|---|---|
${guards.map((guard, index) => guardRow(guard, index)).join("\n")}

### Refusals whatever the time

| Code | Sentence | Rule |
|---|---|---|
${refusalRows(machine).join("\n")}
`;
}

function cellOf(machine: MachineDescription, state: string, event: string): Cell {
  const found = Object.entries<Cell>(machine.cells[state] ?? {}).find(([type]) => type === event);
  if (found === undefined) throw new Error(`${machine.id} does not decide ${event} in ${state}.`);
  return found[1];
}

function cellText(cell: Cell, guards: readonly DescribedGuard[]): string {
  if ("refusal" in cell) return `\`${cell.refusal.code}\``;
  return cell.edges
    .map(({ to, when, guards: needed }) => {
      const never = needed.find(({ label }) => label === "never");
      const arrow =
        never === undefined
          ? `→ **${to}**${needed.map((guard) => ` [${numberOf(guard, guards)}]`).join("")}`
          : `\`${never.codes.join("`, `")}\``;
      return when === undefined ? arrow : `${when}: ${arrow}`;
    })
    .join("<br>else ");
}

function guardsOf(machine: MachineDescription): DescribedGuard[] {
  const found = new Map<string, DescribedGuard>();
  for (const cell of cellsOf(machine)) {
    if ("refusal" in cell) continue;
    for (const guard of cell.edges.flatMap(({ guards }) => guards)) {
      if (guard.label !== "never") found.set(keyOf(guard), guard);
    }
  }
  return [...found.values()];
}

function keyOf({ label, codes }: DescribedGuard): string {
  return `${label} ${codes.join(" ")}`;
}

function numberOf(guard: DescribedGuard, guards: readonly DescribedGuard[]): number {
  return 1 + guards.findIndex((each) => keyOf(each) === keyOf(guard));
}

function guardRow({ label, codes, about }: DescribedGuard, index: number): string {
  return `| ${index + 1} | ${label} | ${codes.map((code) => `\`${code}\``).join(", ")} | ${ABOUT[about]} |`;
}

function refusalRows(machine: MachineDescription): string[] {
  const rows = new Set<string>();
  for (const cell of cellsOf(machine)) {
    if (!("refusal" in cell)) continue;
    const { code, message, rule } = cell.refusal;
    rows.add(`| \`${code}\` | ${message} | ${rule} |`);
  }
  return [...rows].sort();
}

function cellsOf(machine: MachineDescription): Cell[] {
  return machine.states.flatMap((state) => Object.values<Cell>(machine.cells[state] ?? {}));
}
