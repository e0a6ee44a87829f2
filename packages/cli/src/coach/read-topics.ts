import { CoffeechatError } from "@coffeechat/core/errors";
import type { Topic } from "@coffeechat/core/etiquette";
import { TOPIC_CHOICES } from "./topic-choices.js";

/** @throws CoffeechatError `INVALID_INPUT` naming the topics there are */
export function readTopics(words: readonly string[]): readonly Topic[] {
  return words.map((word) => {
    const found = TOPIC_CHOICES.find((topic) => topic === word);
    if (found !== undefined) return found;
    throw new CoffeechatError("INVALID_INPUT", "There is no such topic.", {
      issues: [{ path: "--goal", expected: `one of ${TOPIC_CHOICES.join(", ")}` }],
    });
  });
}
