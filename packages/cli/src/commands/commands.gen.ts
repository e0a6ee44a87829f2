// Generated from the folders beside this file by `npm run gen`. Do not edit.
import { command as addCommand } from "./add/command.js";
import { command as checkCommand } from "./check/command.js";
import { command as completionCommand } from "./completion/command.js";
import { command as demoCommand } from "./demo/command.js";
import { command as draftCommand } from "./draft/command.js";
import { command as editCommand } from "./edit/command.js";
import { command as eraseCommand } from "./erase/command.js";
import { command as exportCommand } from "./export/command.js";
import { command as graphCommand } from "./graph/command.js";
import { command as icsCommand } from "./ics/command.js";
import { command as importCommand } from "./import/command.js";
import { command as logCommand } from "./log/command.js";
import { command as lspCommand } from "./lsp/command.js";
import { command as mcpCommand } from "./mcp/command.js";
import { command as meCommand } from "./me/command.js";
import { command as planCommand } from "./plan/command.js";
import { command as questionsCommand } from "./questions/command.js";
import { command as reflectCommand } from "./reflect/command.js";
import { command as showCommand } from "./show/command.js";
import { command as statsCommand } from "./stats/command.js";
import { command as templatesCommand } from "./templates/command.js";
import { command as todayCommand } from "./today/command.js";
import type { Command } from "./define-command.js";

/** Every command, by name. */
export const COMMANDS: readonly Command[] = [addCommand, checkCommand, completionCommand, demoCommand, draftCommand, editCommand, eraseCommand, exportCommand, graphCommand, icsCommand, importCommand, logCommand, lspCommand, mcpCommand, meCommand, planCommand, questionsCommand, reflectCommand, showCommand, statsCommand, templatesCommand, todayCommand];
