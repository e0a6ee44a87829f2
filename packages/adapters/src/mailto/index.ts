export type { MailDraft, MailPerson } from "../mail/message.js";
export { mailtoLink } from "./mailto-link.js";
