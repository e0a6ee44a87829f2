export { type FollowUpCalendarOptions, followUpCalendar } from "./follow-up-calendar.js";
export { type InterviewCalendarOptions, interviewCalendar } from "./interview-calendar.js";
