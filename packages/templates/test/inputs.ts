import type { Field } from "@coffeechat/templates";

/** An input with a value for each field, in groups where the paths have dots. */
export function inputOf(
  fields: readonly Field[],
  values: readonly unknown[],
): { [name: string]: unknown } {
  const input: { [name: string]: unknown } = {};
  fields.forEach(({ path }, index) => {
    const [group = "", name] = path.split(".");
    if (name === undefined) input[group] = values[index];
    else input[group] = { ...Object(input[group]), [name]: values[index] };
  });
  return input;
}
