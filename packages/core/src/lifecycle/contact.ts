import type { ContactState } from "../model/contact.js";
import { type Table, to, toWhen } from "./cell.js";
import {
  aboutAdvice,
  aboutReferral,
  givenByThem,
  givenByYou,
  haveMet,
  helpedUnaskedEnough,
  requestIsOut,
  talkIsOpen,
  theirLastNoShow,
  toTheirReferrer,
} from "./conditions.js";
import {
  answeredOnlyOnce,
  hasReasonToRevive,
  hasReferrer,
  namesSomebodyNew,
  neverMet,
  noTalkOpen,
  nothingDue,
  nothingToReport,
  referralIsKnown,
  respectTheirNo,
  silentForLong,
} from "./guards/index.js";
import { afterNo, afterOptOut, ended, requestWaits, tooEarly, tooLate } from "./reasons.js";

/** A first reply from somebody you have talked with is word from a tie you keep; from others it opens one. */
const wordFromThem = [...toWhen(haveMet, "nurturing"), ...to("engaged")] as const;

/** With a talk under way its own table decides; else the tie sleeps after long silence. */
const silence = <Stay extends ContactState>(stay: Stay) =>
  [...toWhen(talkIsOpen, stay), ...to("dormant", silentForLong)] as const;

/** A no to one talk leaves an old tie as it is; a no to contact itself ends it. */
const noFrom = <Stay extends ContactState>(stay: Stay) =>
  [...toWhen(requestIsOut, stay), ...to("declined")] as const;

const toReferrer = <Stay extends ContactState>(stay: Stay) =>
  toWhen(toTheirReferrer, stay, hasReferrer);

/** Before a talk there is nothing to report to the person; their referrer may be told all the same. */
const reportToReferrerOnly = <Stay extends ContactState>(stay: Stay) =>
  [...toReferrer(stay), ...to(stay, nothingToReport)] as const;

/** What one may do about talks with somebody one has talked with before. */
const furtherTalks = <Stay extends ContactState>(stay: Stay) =>
  ({
    amend: to(stay),
    "set-aside": to(stay),
    research: to(stay),
    draft: to(stay, noTalkOpen),
    send: to(stay),
    nudge: to(stay),
    reply: to(stay),
    answer: to(stay),
    decline: noFrom(stay),
    "opt-out": to("opted-out"),
    accept: to(stay),
    confirm: to(stay),
    move: to(stay),
    cancel: to(stay),
    "no-show": to(stay),
    hold: to(stay),
    note: to(stay),
    thank: to(stay),
    reflect: to(stay),
    refer: to(stay, namesSomebodyNew),
  }) as const;

/**
 * A person, seen over years. The interview table decides about the talk that an event concerns;
 * this one decides what the event means between the two people. Both must agree.
 */
export const contactTable = {
  identified: {
    ...tooEarly,
    amend: to("identified"),
    "set-aside": to("identified"),
    research: to("researched"),
    draft: to("identified", noTalkOpen),
    reply: to("engaged"),
    decline: to("declined"),
    "opt-out": to("opted-out"),
    cancel: to("identified"),
    report: reportToReferrerOnly("identified"),
    give: [...toWhen(givenByThem, "identified"), ...to("identified", neverMet)],
  },
  researched: {
    ...tooEarly,
    amend: to("researched"),
    "set-aside": to("researched"),
    research: to("researched"),
    draft: to("researched", noTalkOpen),
    send: to("approached"),
    reply: to("engaged"),
    decline: to("declined"),
    "opt-out": to("opted-out"),
    cancel: to("researched"),
    report: reportToReferrerOnly("researched"),
    give: [...toWhen(givenByThem, "researched"), ...to("researched", neverMet)],
  },
  approached: {
    ...tooEarly,
    amend: to("approached"),
    "set-aside": to("approached"),
    research: to("approached"),
    draft: to("approached", noTalkOpen),
    send: tooLate.send,
    nudge: to("approached"),
    reply: wordFromThem,
    decline: to("declined"),
    "opt-out": to("opted-out"),
    accept: wordFromThem,
    cancel: to("dormant"),
    // Somebody you approach anew: what you owe from an earlier talk may still be done.
    note: to("approached"),
    thank: to("approached"),
    reflect: to("approached"),
    refer: to("approached", namesSomebodyNew),
    report: [
      ...toReferrer("approached"),
      ...toWhen(haveMet, "approached", referralIsKnown),
      ...to("approached", nothingToReport),
    ],
    give: [
      ...toWhen(givenByThem, "approached"),
      ...toWhen(haveMet, "approached"),
      ...to("approached", neverMet),
    ],
    "keep-in-touch": requestWaits,
    tick: to("dormant"),
  },
  engaged: {
    ...tooEarly,
    amend: to("engaged"),
    "set-aside": to("engaged"),
    research: to("engaged"),
    draft: to("engaged", noTalkOpen),
    send: to("engaged"),
    nudge: to("engaged"),
    reply: to("engaged"),
    answer: to("engaged"),
    decline: to("declined"),
    "opt-out": to("opted-out"),
    accept: to("engaged"),
    confirm: to("engaged"),
    move: to("engaged"),
    cancel: to("engaged"),
    "no-show": [...toWhen(theirLastNoShow, "dormant"), ...to("engaged")],
    hold: to("met"),
    refer: to("engaged", namesSomebodyNew),
    report: [
      ...toReferrer("engaged"),
      ...toWhen(aboutReferral, "engaged", referralIsKnown),
      ...to("engaged", nothingToReport),
    ],
    give: to("engaged"),
    "keep-in-touch": to("engaged"),
    tick: [...toWhen(talkIsOpen, "dormant"), ...to("dormant", silentForLong)],
  },
  met: {
    ...tooLate,
    ...furtherTalks("met"),
    report: [
      ...toReferrer("met"),
      ...toWhen(aboutAdvice, "nurturing"),
      ...to("met", referralIsKnown),
    ],
    give: [...toWhen(givenByYou, "nurturing"), ...to("met")],
    "keep-in-touch": to("nurturing"),
    tick: silence("met"),
  },
  nurturing: {
    ...tooLate,
    ...furtherTalks("nurturing"),
    report: [...toReferrer("nurturing"), ...to("nurturing", referralIsKnown)],
    give: [...toWhen(helpedUnaskedEnough, "advocate"), ...to("nurturing")],
    "keep-in-touch": to("nurturing"),
    tick: silence("nurturing"),
  },
  advocate: {
    ...tooLate,
    ...furtherTalks("advocate"),
    report: [...toReferrer("advocate"), ...to("advocate", referralIsKnown)],
    give: to("advocate"),
    "keep-in-touch": to("advocate"),
    tick: [...toWhen(talkIsOpen, "advocate"), ...to("advocate", nothingDue)],
  },
  dormant: {
    ...ended,
    amend: to("dormant"),
    "set-aside": to("dormant"),
    research: to("dormant"),
    draft: to("dormant", noTalkOpen),
    send: to("approached", hasReasonToRevive),
    reply: wordFromThem,
    decline: to("declined"),
    "opt-out": to("opted-out"),
    cancel: to("dormant"),
    note: to("dormant"),
    thank: to("dormant"),
    reflect: to("dormant"),
    refer: to("dormant", namesSomebodyNew),
    report: [
      ...toReferrer("dormant"),
      ...toWhen(haveMet, "nurturing", referralIsKnown),
      ...to("dormant", nothingToReport),
    ],
    give: [
      ...toWhen(givenByThem, "dormant"),
      ...toWhen(haveMet, "nurturing"),
      ...to("dormant", neverMet),
    ],
    "keep-in-touch": [
      ...toWhen(haveMet, "nurturing", hasReasonToRevive),
      ...to("dormant", neverMet),
    ],
  },
  declined: {
    ...afterNo,
    amend: to("declined"),
    "set-aside": to("declined"),
    reply: wordFromThem,
    answer: to("declined", answeredOnlyOnce),
    "opt-out": to("opted-out"),
    note: to("declined"),
    thank: to("declined"),
    reflect: to("declined"),
    refer: to("declined", namesSomebodyNew),
    // A no to a talk with a name in it: whoever gave the name hears what came of it, and nothing else.
    report: [
      ...toReferrer("declined"),
      ...toWhen(aboutReferral, "declined", referralIsKnown),
      ...to("declined", respectTheirNo),
    ],
    give: [...toWhen(givenByThem, "declined"), ...to("declined", respectTheirNo)],
  },
  "opted-out": {
    ...afterOptOut,
    amend: to("opted-out"),
    "set-aside": to("opted-out"),
    reply: to("opted-out"),
    note: to("opted-out"),
    reflect: to("opted-out"),
    report: [...toReferrer("opted-out"), ...to("opted-out", respectTheirNo)],
  },
} as const satisfies Table<ContactState>;
