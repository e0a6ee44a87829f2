export { basicAuthorization, type CaldavAccess, type Fetch } from "./access.js";
export { type FoundCalendar, findCalendars } from "./find-calendars.js";
export { type CalendarSync, type SyncCalendarOptions, syncCalendar } from "./sync-calendar.js";
