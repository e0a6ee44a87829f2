export type { MailPerson } from "../mail/message.js";
export { type EmlDraft, emlDraft } from "./eml-draft.js";
