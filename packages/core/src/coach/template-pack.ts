import { CoffeechatError, channelSchema, messageKindSchema } from "../model/index.js";
import type { DraftWords } from "./coach.js";

/** The words of a template, filled in. */
export interface RenderedWords {
  readonly subject?: string;
  readonly text: string;
}

/**
 * What the coach needs of a template pack. `standardPack` of `@coffeechat/templates` fits, and so
 * does a pack of a host's own.
 */
export interface TemplatePack {
  /** @throws CoffeechatError `UNKNOWN_TEMPLATE` */
  find(templateId: string): {
    readonly kind: string;
    readonly channel: string;
    /** @throws CoffeechatError `TEMPLATE_INPUT_INVALID` */
    render(input: unknown): RenderedWords;
  };
}

/** Fills a template in, as a message that can be checked and sent. */
export function wordsFrom(pack: TemplatePack, templateId: string, input: unknown): DraftWords {
  const template = pack.find(templateId);
  const kind = messageKindSchema.safeParse(template.kind);
  const channel = channelSchema.safeParse(template.channel);
  if (!kind.success || !channel.success) {
    throw new CoffeechatError(
      "UNKNOWN_TEMPLATE",
      `The template ${templateId} is not a message to a contact. Render it with the template pack itself.`,
    );
  }
  const { subject, text } = template.render(input);
  return {
    kind: kind.data,
    channel: channel.data,
    body: text,
    ...(subject === undefined ? {} : { subject }),
  };
}
