import { guard } from "../cell.js";

/** A message with an open error finding is mended before it goes out. */
export const noErrorFindings = guard(
  "the check found no error",
  "manners",
  ["message-has-errors"],
  ({ event }) => {
    if (event.type !== "send" && event.type !== "thank") return null;
    if (event.errorFindings === 0) return null;
    const findings = event.errorFindings === 1 ? "one error" : `${event.errorFindings} errors`;
    return {
      code: "message-has-errors",
      message: `The check of this message found ${findings}. Mend it, check it again, then send it.`,
      rule: "S52",
      overridable: true,
    };
  },
);
