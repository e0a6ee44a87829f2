import { Liquid } from "liquidjs";
import { type Render, rendered } from "./marked-render.js";

const engine = new Liquid({ strictVariables: true, strictFilters: true });

export const renderLiquid: Render = (template, data) =>
  String(engine.parseAndRenderSync(template, { ...data }));

export const readRendered = rendered(renderLiquid);
