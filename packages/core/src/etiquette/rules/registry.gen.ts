// Generated from the folders beside this file by `npm run gen`. Do not edit.
import type { Rule } from "../define-rule.js";
import { rule as askForConversation } from "./ask-for-conversation/rule.js";
import { rule as askForReferrals } from "./ask-for-referrals/rule.js";
import { rule as claimsMatchHistory } from "./claims-match-history/rule.js";
import { rule as confirmComplete } from "./confirm-complete/rule.js";
import { rule as giveSomething } from "./give-something/rule.js";
import { rule as introduceYourself } from "./introduce-yourself/rule.js";
import { rule as keepFocusOnThem } from "./keep-focus-on-them/rule.js";
import { rule as matchRecipient } from "./match-recipient/rule.js";
import { rule as maxLength } from "./max-length/rule.js";
import { rule as maxTimeAsk } from "./max-time-ask/rule.js";
import { rule as nameNextStep } from "./name-next-step/rule.js";
import { rule as nameReferrer } from "./name-referrer/rule.js";
import { rule as noFavorAsk } from "./no-favor-ask/rule.js";
import { rule as noJobAsk } from "./no-job-ask/rule.js";
import { rule as noLookupQuestion } from "./no-lookup-question/rule.js";
import { rule as noPersonalQuestion } from "./no-personal-question/rule.js";
import { rule as noPlaceholder } from "./no-placeholder/rule.js";
import { rule as noPressure } from "./no-pressure/rule.js";
import { rule as noResumePush } from "./no-resume-push/rule.js";
import { rule as noSelfDeprecation } from "./no-self-deprecation/rule.js";
import { rule as nudgeAdds } from "./nudge-adds/rule.js";
import { rule as offerFlexibility } from "./offer-flexibility/rule.js";
import { rule as openQuestions } from "./open-questions/rule.js";
import { rule as personalGreeting } from "./personal-greeting/rule.js";
import { rule as professionalTone } from "./professional-tone/rule.js";
import { rule as sayThanks } from "./say-thanks/rule.js";
import { rule as sayYourConnection } from "./say-your-connection/rule.js";
import { rule as shortQuestionList } from "./short-question-list/rule.js";
import { rule as specificSubject } from "./specific-subject/rule.js";
import { rule as specificThanks } from "./specific-thanks/rule.js";
import { rule as stateTimeAsk } from "./state-time-ask/rule.js";
import { rule as vagueAsk } from "./vague-ask/rule.js";

/** Every built-in rule for messages and questions, in the order of its id. */
export const BUILT_IN_RULES: readonly Rule<"message">[] = [
  askForConversation,
  askForReferrals,
  claimsMatchHistory,
  confirmComplete,
  giveSomething,
  introduceYourself,
  keepFocusOnThem,
  matchRecipient,
  maxLength,
  maxTimeAsk,
  nameNextStep,
  nameReferrer,
  noFavorAsk,
  noJobAsk,
  noLookupQuestion,
  noPersonalQuestion,
  noPlaceholder,
  noPressure,
  noResumePush,
  noSelfDeprecation,
  nudgeAdds,
  offerFlexibility,
  openQuestions,
  personalGreeting,
  professionalTone,
  sayThanks,
  sayYourConnection,
  shortQuestionList,
  specificSubject,
  specificThanks,
  stateTimeAsk,
  vagueAsk,
];
