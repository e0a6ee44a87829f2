// Generated from the folders beside this file by `npm run gen`. Do not edit.
import { command as checkCommand } from "./check/command.js";
import { command as demoCommand } from "./demo/command.js";
import { command as templatesCommand } from "./templates/command.js";
import type { Command } from "./define-command.js";

/** Every command, by name. */
export const COMMANDS: readonly Command[] = [checkCommand, demoCommand, templatesCommand];
