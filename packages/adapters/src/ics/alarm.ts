import { type Instant, millisecondsOf } from "@coffeechat/core/model";
import { type CalendarPart, type CalendarProperty, textProperty } from "./jcal.js";

/** An alarm that shows a text so many seconds after (or, negative, before) the event begins. */
export function alarmFromStart(seconds: number, text: string): CalendarPart {
  return alarm(["trigger", {}, "duration", durationOf(seconds)], text);
}

/** An alarm at the moment at which a task is due. */
export function alarmWhenDue(text: string): CalendarPart {
  return alarm(["trigger", { related: "END" }, "duration", "PT0S"], text);
}

export function secondsBetween(from: Instant, to: Instant): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / 1_000);
}

function alarm(trigger: CalendarProperty, text: string): CalendarPart {
  return [
    "valarm",
    [["action", {}, "text", "DISPLAY"], trigger, textProperty("description", text)],
    [],
  ];
}

function durationOf(seconds: number): string {
  const length = Math.abs(seconds);
  const text = length % 60 === 0 ? `PT${length / 60}M` : `PT${length}S`;
  return seconds < 0 ? `-${text}` : text;
}
