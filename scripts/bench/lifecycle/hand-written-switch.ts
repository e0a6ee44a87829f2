import type { EventType, InterviewState } from "@coffeechat/core/model";

type Next =
  | { readonly ok: true; readonly state: InterviewState }
  | { readonly ok: false; readonly because: string };

const go = (state: InterviewState): Next => ({ ok: true, state });
const no = (state: InterviewState, event: EventType): Next => ({
  ok: false,
  because: `${event} makes no sense in ${state}`,
});

/** The unconditional edges of the interview table, written out by hand as most programs would. */
export function nextInterviewState(state: InterviewState, event: EventType): Next {
  switch (state) {
    case "draft":
      switch (event) {
        case "send":
          return go("sent");
        case "reply":
          return go("replied");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "cancel":
          return go("cancelled");
        default:
          return no(state, event);
      }
    case "sent":
      switch (event) {
        case "nudge":
          return go("nudged");
        case "reply":
          return go("replied");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "accept":
          return go("scheduled");
        case "cancel":
          return go("cancelled");
        case "tick":
          return go("lapsed");
        default:
          return no(state, event);
      }
    case "nudged":
      switch (event) {
        case "nudge":
          return go("nudged");
        case "reply":
          return go("replied");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "accept":
          return go("scheduled");
        case "cancel":
          return go("cancelled");
        case "tick":
          return go("lapsed");
        default:
          return no(state, event);
      }
    case "replied":
      switch (event) {
        case "reply":
          return go("replied");
        case "answer":
          return go("scheduling");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "accept":
          return go("scheduled");
        case "cancel":
          return go("cancelled");
        case "refer":
          return go("replied");
        default:
          return no(state, event);
      }
    case "scheduling":
      switch (event) {
        case "nudge":
          return go("scheduling");
        case "reply":
          return go("scheduling");
        case "answer":
          return go("scheduling");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "accept":
          return go("scheduled");
        case "cancel":
          return go("cancelled");
        case "refer":
          return go("scheduling");
        case "tick":
          return go("lapsed");
        default:
          return no(state, event);
      }
    case "scheduled":
      switch (event) {
        case "reply":
          return go("scheduled");
        case "answer":
          return go("scheduled");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "confirm":
          return go("confirmed");
        case "move":
          return go("scheduling");
        case "cancel":
          return go("cancelled");
        case "no-show":
          return go("scheduling");
        case "hold":
          return go("held");
        case "refer":
          return go("scheduled");
        default:
          return no(state, event);
      }
    case "confirmed":
      switch (event) {
        case "reply":
          return go("confirmed");
        case "answer":
          return go("confirmed");
        case "decline":
          return go("declined");
        case "opt-out":
          return go("cancelled");
        case "move":
          return go("scheduling");
        case "cancel":
          return go("cancelled");
        case "no-show":
          return go("scheduling");
        case "hold":
          return go("held");
        case "refer":
          return go("confirmed");
        default:
          return no(state, event);
      }
    case "held":
      switch (event) {
        case "reply":
          return go("held");
        case "note":
          return go("held");
        case "thank":
          return go("thanked");
        case "reflect":
          return go("held");
        case "refer":
          return go("held");
        default:
          return no(state, event);
      }
    case "thanked":
      switch (event) {
        case "reply":
          return go("thanked");
        case "note":
          return go("thanked");
        case "reflect":
          return go("reflected");
        case "refer":
          return go("thanked");
        default:
          return no(state, event);
      }
    case "reflected":
      switch (event) {
        case "reply":
          return go("reflected");
        case "note":
          return go("reflected");
        case "refer":
          return go("reflected");
        default:
          return no(state, event);
      }
    case "lapsed":
      switch (event) {
        case "reply":
          return go("replied");
        case "decline":
          return go("declined");
        default:
          return no(state, event);
      }
    case "declined":
      switch (event) {
        case "reply":
          return go("replied");
        case "answer":
          return go("declined");
        case "refer":
          return go("declined");
        default:
          return no(state, event);
      }
    case "cancelled":
      switch (event) {
        case "reply":
          return go("replied");
        case "answer":
          return go("cancelled");
        case "refer":
          return go("cancelled");
        default:
          return no(state, event);
      }
  }
}
