import { recommendedPolicy } from "@coffeechat/core/model";
import { nextPoliteTime, validatePolicy } from "@coffeechat/core/schedule";
import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import { holidayCalendar } from "./holiday-calendar.js";

const years = { fromYear: 2026, toYear: 2027 };

describe("days off from date-holidays", () => {
  it("are those of the place, over all years", () => {
    const { holidays, businessWeek } = holidayCalendar({
      holidays: new Holidays("ES", "MD"),
      country: "ES",
      ...years,
    });
    expect(holidays).toEqual(expect.arrayContaining(["2026-05-01", "2026-05-02", "2027-12-25"]));
    expect(businessWeek).toEqual([1, 2, 3, 4, 5]);
    expect([...holidays].sort()).toEqual(holidays);
  });

  it("make a policy under which nobody is written to on them", () => {
    const calendar = holidayCalendar({ holidays: new Holidays("ES"), country: "ES", ...years });
    const policy = validatePolicy({ ...recommendedPolicy, ...calendar });
    // Thursday evening before the first of May, a Friday.
    expect(nextPoliteTime("2026-04-30T20:00:00.000Z", "Europe/Madrid", policy)).toBe(
      "2026-05-04T05:00:00.000Z",
    );
  });

  it("do not depend on the zone of the host", () => {
    const before = process.env.TZ;
    const read = (zone: string) => {
      process.env.TZ = zone;
      return holidayCalendar({ holidays: new Holidays("JP"), country: "JP", ...years }).holidays;
    };
    const there = read("Pacific/Kiritimati");
    const here = read("Pacific/Pago_Pago");
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(there).toEqual(here);
  });

  it("come with the weekend of the region", () => {
    const week = (country: string) =>
      holidayCalendar({ holidays: new Holidays(country), country, ...years }).businessWeek;
    expect(week("EG")).toEqual([7, 1, 2, 3, 4]);
    expect(week("DE")).toEqual([1, 2, 3, 4, 5]);
  });

  it("of a place that nobody knows are an error that says so, and so are years that are none", () => {
    const unknown = () =>
      holidayCalendar({ holidays: new Holidays("XX"), country: "XX", ...years });
    expect(unknown).toThrow(expect.objectContaining({ code: "INVALID_CONFIG" }));
    const backwards = () =>
      holidayCalendar({
        holidays: new Holidays("ES"),
        country: "ES",
        fromYear: 2027,
        toYear: 2026,
      });
    expect(backwards).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});
