export {
  type HolidayCalendar,
  type HolidayCalendarOptions,
  type Holidays,
  holidayCalendar,
} from "./holiday-calendar.js";
