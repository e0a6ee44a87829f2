// The peers are published without types; what the bench needs of each is its default export.
declare module "textlint-rule-alex" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-common-misspellings" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-max-comma" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-no-empty-section" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-no-start-duplicated-conjunction" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-no-todo" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-stop-words" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-terminology" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-unexpanded-acronym" {
  const rule: unknown;
  export default rule;
}
declare module "textlint-rule-write-good" {
  const rule: unknown;
  export default rule;
}
declare module "write-good" {
  const check: (text: string) => unknown;
  export default check;
}
