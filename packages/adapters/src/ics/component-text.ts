import ICAL from "ical.js";

/** ical.js does not count the space that begins a continued line, and lines came out one byte too long. */
export function componentText(component: ICAL.Component): string {
  const { foldLength } = ICAL;
  ICAL.foldLength = 74;
  try {
    return component.toString();
  } finally {
    ICAL.foldLength = foldLength;
  }
}
