/** Handlebars ships no types for its runtime alone; this is the part of it that renders. */
declare module "handlebars/runtime.js" {
  export type Render = (
    context: object,
    options: {
      helpers: Readonly<Record<string, (...values: never[]) => string>>;
      partials: Readonly<Record<string, (context: never, options: never) => string>>;
      /** What texts see under `@`. */
      data: object;
    },
  ) => string;
  interface Environment {
    template(specification: object): Render;
  }
  const handlebars: Environment & { create(): Environment };
  export default handlebars;
}
