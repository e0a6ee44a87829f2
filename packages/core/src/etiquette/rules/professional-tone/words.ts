import { phrases } from "../../text/phrases.js";

/** Slang and chat shorthand that no working letter has. Matched in lower case or at a sentence's start. */
export const SLANG = phrases([
  "dude|dudes|bro|bros|bruh|brah|bestie|besties|homie|homies|wassup|whassup|whaddup|wazzup|sup",
  "lol|lolol|lols|lolz|lmao|lmfao|rofl|omg|omfg|idk|idc|lmk|hmu|wyd|wya|smh|jk|ngl|brb|ttyl|gtg|g2g|bff|ily|ikr|istg|icymi|fomo|yolo",
  "freaking|freakin|frickin|fricking|friggin|effing|deadass|hella|yeet|goated|bussin|rizz|finna|tryna|lowkey|highkey|slay|slayed|slaying|noob|vibing|fangirling|fanboying|swag|cray|totes|obvs|deffo|defo|obvi|whenevs|whatevs|adorbs|amazeballs|gr8|l8r|b4|m8|nite|2nite|2moro|2day|tonite|luv|wud|cud|shud|dat|gud|wot|soz|cuz|coz|becuz|plzz|thnx|tnx|thanx|tysm|tyvm|thankyouu|ppl|innit",
  "ty !#",
  "no cap",
  "fr fr",
  "hit you|me up",
  "~slap|slaps|slapping fr|hard|so",
  "work|stuff|talk|demo|video|vid|vids|post slaps",
  "!fire|forge|kiln|oven|stove|furnace|lamp|lamps|candle|candles|room|stage|street|streets|lantern so|is|was|were|been|be|totally|super|pretty|are lit|dope|epic|rad !and|with|from|by|on|in|for|that|at|up",
  "that|it|these|this|videos|vids|video|work|talk|post|posts|stuff|demo is|was|are|were|looked|looks so|super|really|totally|pretty? sick",
  "^ my man|dude|guy|bro|boy|girl",
  "hey|hi|hello|yo|thanks|cheers|sorry dude|bro|girl|girlie|guys|sis|fam|homie|friendo|legend|champ",
  "such|absolute|absolutely|total|actual|what|right|proper a? legend|rockstar|baller",
  "super|so|totally|mega|well|proper|hella stoked|pumped|psyched|hyped|amped|jazzed",
  "hang|chill|kick out|it|back with|sometime",
  "like obsessed",
  "low key|high key",
  "what is up !with|to|next",
  "how is it hanging",
  "my bad",
  "thx|thanks|ty a mill|bunches",
  "thanks|thx 4",
  "peace out",
  "catch|see|cya ya|cya|yas|u later",
]);

/** Forms of address among friends; a text to a friend may have them. */
export const MATEY = phrases([
  "hey|hi|hello|yo|thanks|cheers|ta|gday|alright|ok|okay|sorry|yeah mate|man|buddy|pal|bud|boss|chief|lady",
  "<< ^ mate",
]);

/** Shorthand that a quick text may have and a letter better not. */
export const SHORTHAND = phrases([
  "thx|pls|plz|tmrw|tmr|tmw|msg|btw|tbh|imo|imho|rn|bc|cos|tho|convo|thru|yeah|yea|yep|yup|nah|nope|haha|hahaha|hehe|heh|ya|wknd|sec|dunno|prob|probs|def|defs|deets|bout|heck|awesomesauce|yay|woohoo|woo|whoa|yikes|oops|ugh|meh",
]);

export const PROFANITY = phrases([
  "~fuck|fuckin|motherfucker|~shit|shitty|bullshit|bitch|bitches|bastard|bastards|asshole|arsehole|arse|badass|dumbass|smartass|~piss|pissed|crap|crappy|wtf|wth|damn|goddamn|damned|dammit|ffs|af|bollocks|wanker|douche|jackass|dickhead",
  "my|your|his|their|kick|kicks|kicked|kicking|whole ass|asses",
  "what|who|why|how the hell|heck|fuck",
  "hell yeah|yes|yea|no",
  "as|like hell",
  "holy shit|crap",
  "sucks|suck >>",
]);

/** Endearments, looks, and more closeness than there is. */
export const FAMILIAR = phrases([
  "xoxo|xoxoxo|smooches|mwah",
  "hey|hi|hello|thanks|dear|dearest|morning hun|hon|babe|babes|honey|darling|love|sweetie|sweetheart|beautiful|handsome|gorgeous|sexy|cutie|hottie|queen|king >",
  "i love you !for|to|all",
  "love|loves you|ya|u >>",
  "you are|look|looked|seem so|very|really|too|super|absolutely|pretty? hot|sexy|cute|gorgeous|handsome|beautiful|stunning|adorable",
  "your smile|eyes is|are|makes|really",
  "sexy|hottie",
  "miss you|ya >>",
  "get|got|getting .. drunk|wasted|hammered|smashed|plastered together|with|sometime|soon",
]);
