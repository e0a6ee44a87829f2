// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Reporter } from "./define-reporter.js";
import { reporter as compact } from "./compact/reporter.js";
import { reporter as github } from "./github/reporter.js";
import { reporter as gitlab } from "./gitlab/reporter.js";
import { reporter as html } from "./html/reporter.js";
import { reporter as json } from "./json/reporter.js";
import { reporter as junit } from "./junit/reporter.js";
import { reporter as markdown } from "./markdown/reporter.js";
import { reporter as sarif } from "./sarif/reporter.js";
import { reporter as stylish } from "./stylish/reporter.js";

/** Every reporter of the command line, by id. */
export const REPORTERS: readonly Reporter[] = [compact, github, gitlab, html, json, junit, markdown, sarif, stylish];
