import type { Appointment } from "../../model/index.js";

/** An appointment by its beginning, `20260407T1400`: agreed anew for another time, it is another one. */
export function appointmentName({ start }: Appointment): string {
  return start.slice(0, 16).replace(/[-:]/g, "");
}
