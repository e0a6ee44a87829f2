import { describe, expect, it } from "vitest";
import type { MessageKind } from "../../../model/message-kind.js";
import { ADDED, saidOf } from "./fixtures/said-of.js";

const AGREED =
  '2026-03-03 10:00 send\n2026-03-04 10:00 reply text="Gladly"\n2026-03-04 12:00 answer\n2026-03-04 15:00 accept start="2026-03-17 14:00"';
const SET = `${AGREED}\n2026-03-16 10:00 now`;
const HELD = `${AGREED}\n2026-03-17 14:20 hold\n2026-03-17 18:00 now`;

describe("whoever was met in person is not accused", () => {
  it.each([
    ["career-fair", "As we agreed at your booth on Tuesday, I am writing to ask for 20 minutes."],
    ["career-fair", "As discussed on Tuesday at the fair, may I ask you for 20 minutes?"],
    ["guest-speaker", "You asked me to write to you after your lecture. Could we talk?"],
    ["guest-speaker", "Thank you for your answer to my question after the lecture."],
    ["linkedin", "As we agreed at your booth on Tuesday, I am writing to ask for 20 minutes."],
    ["event", "Thank you for answering my question at the panel. May I ask for 20 minutes?"],
    ["linkedin", "Thank you for your message to first-year nurses in the alumni magazine."],
    ["linkedin", "Thank you for your message to all nurses. May I ask for 20 minutes?"],
    ["linkedin", "You asked for stories of night wards in your post, and here is mine."],
    ["linkedin", "My first message was from a patient, who named your ward. Could we speak?"],
    ["linkedin", "I reached out to Jo Lee, and you were named on the page. Could we speak?"],
    ["linkedin", "I wrote a paper about you and your ward. Could we speak?"],
    ["linkedin", "It would be great to hear back from you. Could we speak?"],
    ["linkedin", "In case you wanted to see my CV, it is attached."],
    ["career-fair", "You wanted to see my CV, so here it is."],
    ["event", "It was great to hear back from you. Could we speak for 20 minutes?"],
  ])("%s: %s", (source, text) => {
    expect(saidOf({ kind: "outreach", facts: { source }, timeline: ADDED, text })).toEqual([]);
  });

  it("a resume asked for at the fair is not looked for in letters", () => {
    const text = "As you asked at the fair, I attach my resume.";
    expect(saidOf({ kind: "reply", timeline: SET, text })).toEqual([]);
  });
});

describe("what nothing in the record can stand for is told", () => {
  it.each([
    ["It was great to hear back from you. May I ask for 20 minutes?", /nothing has come/],
    ["You wanted to see my CV, so here it is. Could we speak?", /never written/],
    ["My first message was too long, so here is a short one.", /no message to them/],
  ])("%s", (text, message) => {
    const found = saidOf({ kind: "outreach", timeline: ADDED, text });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe("a day or time that is not the agreed one", () => {
  it.each<[MessageKind, string, string]>([
    ["confirm", "15:00", "We meet on Tuesday 17 March at 15:00 London time for 20 minutes."],
    ["confirm", "3 pm", "We meet on Tuesday 17 March at 3 pm UK time."],
    ["confirm", "15:00", "We meet on Tuesday 17 March at 15:00 (Europe/London) for 20 minutes."],
    ["confirm", "14:00", "We meet on Tuesday 17 March at 14:00 New York time for 20 minutes."],
    ["confirm", "14:00", "We meet on Tuesday at 14:00 Eastern."],
    ["confirm", "14:00", "We meet on Tuesday at 14:00 (CET)."],
    ["confirm", "14:00", "We meet on Tuesday at 14:00 (America/New_York)."],
    ["confirm", "15:00", "We meet on Tuesday at 15:00 your time."],
    ["confirm", "14:00", "We meet on Tuesday at 14:00 Pacific for 20 minutes."],
    ["confirm", "15:00", "We meet on Tuesday at 15:00. I can be reached from 14:00."],
    ["confirm", "Wednesday, 17 March", "We meet on Wednesday, 17 March at 14:00 London time."],
    ["confirm", "Tuesday, 18 March", "We meet on Tuesday, 18 March at 14:00 London time."],
    ["confirm", "Tuesday the 24th", "Looking forward to Tuesday the 24th at 14:00."],
    ["confirm", "16:00", "We meet on Tuesday at 16:00; the building opens at 14:00."],
    ["confirm", "four in the afternoon", "We meet on Tuesday at four in the afternoon."],
    ["confirm", "half past three", "See you on Tuesday at half past three."],
    ["confirm", "4.30 pm", "We meet on Tuesday at 4.30 pm for 20 minutes."],
    ["confirm", "Thursday", "We agreed on Thursday at 14:00."],
    ["confirm", "Thursday", "I write to confirm Thursday at 14:00."],
    ["confirm", "Wednesday 18 March", "Wednesday 18 March at 14:00, the café on Mill Street."],
    ["reschedule", "Thursday", "I cannot make our call on Thursday. Would Friday suit?"],
    ["nudge", "Thursday", "I write about our call on Thursday once more."],
  ])("%s: %s in: %s", (kind, words, text) => {
    const found = saidOf({ kind, timeline: SET, text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`"${words}"`);
  });

  it.each<[MessageKind, string]>([
    ["reply", "See you on Thursday at 3 pm."],
    ["reschedule", "I cannot make our call on Thursday at 3 pm. Would Friday suit?"],
    ["nudge", "We had agreed on Thursday at 3 pm."],
  ])("%s, day and time: %s", (kind, text) => {
    expect(saidOf({ kind, timeline: SET, text })).toHaveLength(2);
  });

  it("in a thank-you, the time of a talk in one place", () => {
    const found = saidOf({
      kind: "thank-you",
      timeline: HELD,
      text: "Thank you for our talk at 4 pm today. The handover stayed with me.",
    });
    expect(found).toEqual([expect.stringContaining("the talk was at 14:00 (Europe/London)")]);
  });

  it("in the subject", () => {
    const text = "I look forward to it.";
    expect(
      saidOf({ kind: "confirm", timeline: SET, text, subject: "Our call on Thursday" }),
    ).toHaveLength(1);
  });
});

describe("a day or time that may be right is left alone", () => {
  it.each<[MessageKind, string]>([
    ["confirm", "We meet on Tuesday 17 March at 14:00 London time for 20 minutes."],
    ["confirm", "We meet on Tuesday, 17th March 2026, 14:00-14:20, at the café."],
    ["confirm", "We meet Tuesday 17 March, 2-2:20 pm London time."],
    ["confirm", "We meet on Tuesday at 10:00 Eastern."],
    ["confirm", "We meet on Tuesday at 15:00 (CET)."],
    ["confirm", "We meet on Tuesday at 10 am New York time, 2 pm yours."],
    ["confirm", "We meet on Tuesday at 16:00 my time."],
    ["confirm", "We meet on Tuesday at 19:30 IST."],
    ["confirm", "We meet on Tuesday at 9:00 Boston time."],
    ["confirm", "We meet on Tuesday at 15:00 Central European Time."],
    ["confirm", "See you on Tuesday at 15:00 in Paris."],
    ["confirm", "We meet on Wednesday at 2 am my time."],
    ["confirm", "We meet on Wednesday at 01:00 (Australia/Sydney)."],
    ["confirm", "See you tomorrow at half past one, so that we start at 14:00."],
    ["confirm", "We meet at 13:50 in the lobby; the talk is at 14:00."],
    ["confirm", "See you on Tuesday at 14:00. I start my placement on Wednesday, 1 April."],
    ["confirm", "See you on Tuesday at 14:00. My train leaves on Monday at 16:00."],
    ["confirm", "See you on Tuesday at 14:00. Your panel is on Tuesday, 24 March."],
    ["confirm", "See you on Tuesday at 12 Mill Street."],
    ["confirm", "I can be reached on Tuesday from 13:00."],
    ["confirm", "If that fails, we could meet on Thursday at 3 pm."],
    ["confirm", "See you on Tuesday at two in the afternoon."],
    ["confirm", "See you at 14:00. The building is open until 16:00."],
    ["confirm", "I will see you again on Thursday at the seminar."],
    ["confirm", "It was good meeting you on Monday. Is all still as it was?"],
    ["confirm", "I confirm your message of 12 March."],
    ["confirm", "I look forward to your lecture on Thursday."],
    ["confirm", "I look forward to Monday's lecture."],
    ["confirm", "I will see you at the panel on Thursday as well."],
    ["confirm", "The talk by Dr. Osei on Thursday is full."],
    ["confirm", "It is now 16:00 and I have read your notes."],
    ["confirm", "We meet this month, 17 March, at 14:00."],
    ["confirm", "I confirm our call this month, the 17th, at 14:00."],
    ["confirm", "I look forward to our conversation on the 6 am shift."],
    ["confirm", "I look forward to our conversation on the Thursday shift."],
    ["confirm", "I look forward to our conversation and the 6 am handover story."],
    ["confirm", "We meet at 3 pm on Zoom, 2 pm your time."],
    ["confirm", "I will call you at noon should the train be late."],
    ["confirm", "Should the train be late, I will see you at noon."],
    ["confirm", "Just confirming tomorrow. I will call you from the station at 1 pm."],
    ["confirm", "I'm confirming our coffee. I will call you on Monday to say which cafe."],
    ["reply", "Would our call on Thursday at 3 pm suit you instead?"],
    ["reply", "See you on Thursday at the seminar."],
    ["reschedule", "Could we move our call to Thursday at 3 pm?"],
    ["reschedule", "I cannot make our call on Tuesday at 2 pm. Would Friday at 3 pm suit?"],
    ["reschedule", "May I propose Thursday at 3 pm for our call?"],
    ["nudge", "I write about our call on Tuesday."],
  ])("%s: %s", (kind, text) => {
    expect(saidOf({ kind, timeline: SET, text })).toEqual([]);
  });

  it("where they have written since, and may have moved it", () => {
    const timeline = `${AGREED}\n2026-03-15 09:00 reply text="Could we say Thursday at 3?"\n2026-03-16 10:00 now`;
    const text = "See you on Thursday at 3 pm.";
    expect(saidOf({ kind: "reply", timeline, text })).toEqual([]);
    expect(saidOf({ kind: "confirm", timeline, text })).toEqual([]);
  });

  it.each([
    "Thank you for our talk at 2 pm today.",
    "Thank you for our talk today. I start at 4 pm tomorrow.",
    "Thank you for our talk at 4 Mill Street.",
    "Thank you for our talk at 10 am New York time.",
    "Thank you for our talk last month, 17 March.",
    "Thank you for the conversation on the 6 am shift.",
    "Thank you for the talk on ward rounds at 7 am.",
    "Thank you for the chat on nights from 7 pm to 7 am.",
    "It was great speaking with you on the 6:30 am handover.",
    "Thank you for the chat on the 9 am briefing.",
    "Thank you for our talk today and the 9 am briefing notes.",
    "Thank you for our talk on Tuesday on the 6 am shift.",
    "Thank you for our talk at your 9 am briefing.",
  ])("thank-you: %s", (text) => {
    expect(saidOf({ kind: "thank-you", timeline: HELD, text })).toEqual([]);
  });

  it("in a thank-you that names the day and the hour behind it, which is told", () => {
    for (const text of ["our talk on Tuesday at 4 pm.", "our talk on the 17th at 4 pm."]) {
      const found = saidOf({ kind: "thank-you", timeline: HELD, text: `Thank you for ${text}` });
      expect(found).toHaveLength(1);
    }
  });

  it("a call on the way to a talk in one place; where the talk is a call, its day and hour count", () => {
    const text = "I will call you on Tuesday at 3 pm.";
    expect(saidOf({ kind: "confirm", timeline: SET, text })).toEqual([]);
    const timeline = SET.replace('14:00"', '14:00" venue=phone');
    expect(saidOf({ kind: "confirm", timeline, text })).toHaveLength(1);
    const late = "I will call you at noon should the train be late.";
    expect(saidOf({ kind: "confirm", timeline, text: late })).toEqual([]);
  });

  it("in a thank-you for a call, which has two clocks", () => {
    const timeline = HELD.replace(
      'start="2026-03-17 14:00"',
      'start="2026-03-17 14:00" venue=phone',
    );
    const text = "Thank you for our talk at 4 pm today.";
    expect(saidOf({ kind: "thank-you", timeline, text })).toEqual([]);
  });
});
