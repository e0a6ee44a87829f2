import { phrases } from "../../text/phrases.js";

export const AGREED = phrases([
  "as|like we agreed|arranged|discussed|planned|said !in",
  "as agreed|arranged|discussed|planned !in",
  "we agreed|arranged .. on|that|to|for",
]);

export const WROTE = phrases([
  "i wrote|emailed|messaged|contacted|texted you",
  "i wrote .. to you",
  "i sent you .. email|message|note|letter",
  "i reached out .. to you",
  "~follow up on|about|to my .. email|message|note|letter|request",
  "my last|previous|earlier|first|recent|original email|message|note|letter",
  "my email|message|note|letter of|from|on|last",
  "writing to you again",
]);

export const THEIR_REPLY = phrases([
  "~thank|thanks|grateful .. for your .. reply|answer|response|email|message|note|letter",
  "~thank|thanks|grateful .. for replying|answering|responding",
  "for getting back to me",
  "for writing back",
  "was|were .. to hear back from you",
  "was|were .. hearing back from you",
  "<< great|good|lovely|nice|wonderful to hear back from you",
  "<< great|good|lovely|nice|wonderful hearing back from you",
  "in|with your last|kind|latest? reply|answer|email|message",
  "as you wrote|said|mentioned in your",
]);

export const ASKED = phrases([
  "as you asked|requested",
  "as requested",
  "at|per|upon your request",
  "you asked for|me|to see|whether",
  "you requested",
  "you wanted to see|read|have my",
]);

export const TALKED = phrases([
  "~thank|thanks|great|good|nice|lovely|enjoyed|pleasure|wonderful|grateful .. talking|speaking|meeting|chatting|call|talk|conversation|chat|coffee",
  "our call|chat|conversation|talk|meeting|coffee",
  "@weekday|yesterday|today 's call|chat|conversation|talk|meeting|coffee",
  "when we spoke|met|talked",
]);

/** A talk that is taken up again, in whatever kind of message. */
export const TAKEN_UP = phrases([
  "~follow up on|from|after our call|chat|conversation|talk|meeting|coffee",
]);

const NAMED = "name|email|contact|address|number|details";

/** Whoever stands before these words is said to have named them. */
export const INTRODUCED = phrases([
  "~suggest|recommended|said|thought|advised|encouraged|urged|told|asked .. write|talk|speak|reach|connect|turn .. to|with you",
  "~suggest|recommended|said|thought|advised|encouraged|urged|told|asked .. contact|email|message|call|approach|meet you",
  "~suggest|recommended|said|thought|advised|encouraged|urged|told .. i|to|me write|reach|contact >>",
  "~suggest|recommended .. writing|talking|speaking|reaching|connecting .. to|with you",
  "~suggest|recommended .. contacting|emailing|messaging|calling|approaching|meeting you",
  "~suggest|recommended you",
  "told me .. about you",
  "told me that you",
  "mentioned you|your|that",
  "thought you .. might|would|could|should",
  "introduced us",
  "introduced|referred|pointed|directed|sent me .. to you",
  "pointed me towards|toward you",
  "pointed|sent me .. your direction|way",
  "put|got us|me in touch|contact with you",
  "put us in touch|contact",
  "connected me with|to you",
  "connected us",
  `gave|passed|sent|shared|forwarded me? your ${NAMED}`,
  `passed on|along your ${NAMED}`,
]);

/** Whoever stands behind these words is. */
export const INTRODUCED_BY = phrases([
  `your ${NAMED} .. given|passed|suggested|recommended|mentioned|forwarded .. by`,
  `got|have your ${NAMED} from`,
  "you .. recommended|suggested|mentioned to me by",
  "i was referred .. by",
  "referred to you by",
  "~write|~contact|~reach|you ... at|on|upon the? suggestion|recommendation|advice of|from",
  "at|on|upon the? suggestion|recommendation|advice of|from ... ~write|~contact|~reach",
]);

/** A talk that is ahead, or the appointment itself, in a message that confirms it. */
export const MEETS = phrases([
  "we meet|talk|speak|chat",
  "we will|shall meet|talk|speak|chat",
  "we are meeting|talking|speaking|chatting",
  "see|seeing|meeting|meet you",
  "~look forward to !your|the|a|an",
  "~confirm !our|your|the|my|a|that|i|receipt",
  "still on|good|set|fine for",
  "set for",
  "our call|talk|meeting|conversation|chat|coffee|appointment",
  "we agreed|arranged|planned on|for",
  "it|we|talk|call|meeting starts|begins|start|begin",
  "talk|call|meeting is",
]);

/** The talk itself where it is held over the phone; elsewhere a call on the way to it. */
export const CALLS = phrases(["call|ring|phone you"]);

/** The appointment said to be the agreed one, in a message that may also propose others. */
export const AGREED_ON = phrases([
  "our call|talk|meeting|conversation|chat|coffee|appointment",
  "we had? agreed|arranged|planned on|for",
]);

export const SEE_YOU = phrases(["<< see you"]);

/** All of these, for the rule that declares them. */
export const CLAIM_SETS = [
  AGREED,
  AGREED_ON,
  ASKED,
  CALLS,
  INTRODUCED,
  INTRODUCED_BY,
  MEETS,
  SEE_YOU,
  TAKEN_UP,
  TALKED,
  THEIR_REPLY,
  WROTE,
];
