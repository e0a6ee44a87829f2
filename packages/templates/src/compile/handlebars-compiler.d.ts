/** Handlebars' main entry registers loaders for `.hbs` files in Node's own tables; this one does nothing global. */
declare module "handlebars/dist/cjs/handlebars.js" {
  import type handlebars from "handlebars";

  const compiler: Pick<typeof handlebars, "parse" | "precompile">;
  export default compiler;
}
