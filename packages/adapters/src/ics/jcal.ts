/** A property as jCal (RFC 7265) has it: name, parameters, type of value, value. */
export type CalendarProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

/** A part of a calendar (an event, a task, an alarm) as jCal has it: plain data, written out at the end. */
export type CalendarPart = readonly [
  name: string,
  properties: readonly CalendarProperty[],
  parts: readonly CalendarPart[],
];

/** A property of free text. Line breaks stay, other control characters would break readers. */
export function textProperty(name: string, text: string): CalendarProperty {
  return [name, {}, "text", calendarText(text)];
}

/** What some readers take for the end of a line although it is none in a calendar, and what no line can hold. */
const UNREADABLE = /[^\P{Cc}\n]|\p{Cs}/gu;

export function calendarText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(UNREADABLE, "");
}
