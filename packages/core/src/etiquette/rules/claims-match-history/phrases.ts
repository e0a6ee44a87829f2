import { phrases } from "../../text/phrases.js";

export const AGREED = phrases([
  "as|like we agreed|arranged|discussed|planned|said !in",
  "as agreed|arranged|discussed|planned !in",
  "we agreed|arranged .. on|that|to|for",
]);

export const WROTE = phrases([
  "i wrote|emailed|messaged|contacted|texted .. you",
  "i sent you .. email|message|note|letter",
  "i reached out .. to? you",
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
  "in|with your last|kind|latest? reply|answer|email|message",
  "as you wrote|said|mentioned in your",
]);

export const ASKED = phrases([
  "as you asked|requested",
  "as requested",
  "at|per|upon your request",
  "you asked for|me|to see|whether",
  "you requested",
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

export const INTRODUCED = phrases([
  "~suggest|recommended .. i|me|that|you|writing|contacting|reaching|talking|speaking",
  "gave me your name|email|contact|address|number|details",
  "told me .. about|to|that .. you|your|write|contact|reach|call",
  "mentioned you|your|that",
  "referred me",
  "encouraged|urged|advised me .. to|that",
  "thought you|i .. might|would|could|should",
  "introduced us|me",
  "referred .. by",
  "suggestion|recommendation|advice of|from",
]);
