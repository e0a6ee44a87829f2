export { createTemplate } from "./create-template.js";
export { describeMinutes, describeTime, type TimeInWords } from "./culture/describe-time.js";
export { type Greeted, type Manner, nameToGreet } from "./culture/name-to-greet.js";
export { defineTemplate, type InputOf, type TemplateDefinition } from "./define-template.js";
export { LANGUAGES } from "./languages.gen.js";
export type { RenderedMessage, Template, TemplateText } from "./make-template.js";
export {
  createPack,
  type PackOptions,
  type TemplateFilter,
  type TemplateInput,
  type TemplatePack,
} from "./pack.js";
export type { PartialName, PartialValues, PartialWords } from "./partial-words.js";
export {
  findTemplate,
  listTemplates,
  render,
  type TemplateId,
  type TemplateInputs,
} from "./standard-pack.js";
export {
  type CheckedStyle,
  ENGLISH_LOCALES,
  type EnglishLocale,
  type Style,
  WORDING,
  type Wording,
} from "./style.js";
export {
  type SuggestedFor,
  suggestTemplate,
  type TemplateSuggestion,
} from "./suggest-template.js";
export type {
  Budget,
  Field,
  ListField,
  NumberField,
  Relationship,
  TemplateChannel,
  TemplateFacts,
  TemplateKind,
  TextField,
  Tone,
} from "./template-facts.js";
export { templates } from "./templates.gen.js";
export { toHtml } from "./to-html.js";
