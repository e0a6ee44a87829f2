import {
  contactMachine,
  describeMachine,
  interviewMachine,
  type Machine,
  type MachineDescription,
  toMermaid,
  toXState,
} from "../../../packages/core/src/lifecycle/index.js";
import type { GeneratedFile } from "../generated-file.js";
import { statesByEvents } from "./lifecycle/states-by-events.js";

const FOLDER = "docs/lifecycle";

/** What follows from the two tables: states by events, drawings, XState configurations, descriptions. */
export async function generateLifecycle(_root: string): Promise<GeneratedFile[]> {
  const described: readonly MachineDescription[] = [
    describeMachine(contactMachine),
    describeMachine(interviewMachine),
  ];
  return [
    { path: `${FOLDER}/states-by-events.md`, content: statesByEvents(described) },
    ...filesOf(contactMachine),
    ...filesOf(interviewMachine),
  ];
}

function filesOf<State extends string>(machine: Machine<State>): GeneratedFile[] {
  const path = `${FOLDER}/${machine.id}`;
  return [
    { path: `${path}.gen.mmd`, content: toMermaid(machine) },
    { path: `${path}.xstate.gen.json`, content: json(toXState(machine)) },
    { path: `${path}.machine.gen.json`, content: json(describeMachine(machine)) },
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
