import Handlebars from "handlebars";
import { type Render, rendered } from "./marked-render.js";

/** A misspelt slot is an error, and an apostrophe stays one: this is no HTML. */
export const renderHandlebars: Render = (template, data) =>
  Handlebars.compile(template, { strict: true, noEscape: true })(data);

export const readRendered = rendered(renderHandlebars);
