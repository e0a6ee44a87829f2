export { type CalendarItem, type CalendarItemsOptions, calendarItems } from "./calendar-items.js";
export type { FollowUpForm } from "./follow-up-part.js";
export { type InterviewCalendarOptions, interviewCalendar } from "./interview-calendar.js";
export {
  type InterviewInvitation,
  type InterviewInvitationOptions,
  interviewInvitation,
} from "./interview-invitation.js";
export { type OwnerFeedOptions, ownerFeed } from "./owner-feed.js";
