import { phrases } from "../../text/phrases.js";

/** Slang and chat shorthand that no working letter has. Matched in lower case or at a sentence's start. */
export const SLANG = phrases([
  "dude|dudes|bro|bros|bruh|brah|bestie|besties|homie|homies|wassup|whassup|whaddup|wazzup|sup",
  "lol|lolol|lols|lolz|lmao|lmfao|rofl|omg|omfg|idk|idc|lmk|hmu|wyd|wya|smh|jk|ngl|brb|ttyl|gtg|g2g|bff|ily|ikr|istg|icymi|fomo|yolo",
  "freaking|freakin|frickin|fricking|friggin|effing|deadass|hella|yeet|goated|bussin|rizz|finna|tryna|lowkey|highkey|slay|slayed|slaying|sus|noob|vibing|fangirling|fanboying|stan|swag|cray|totes|obvs|deffo|defo|legit|obvi|whenevs|whatevs|adorbs|amazeballs|gr8|l8r|b4|m8|nite|2nite|2moro|2day|tonite|luv|wud|cud|shud|dat|gud|wat|wot|soz|cuz|coz|becuz|plzz|thnx|tnx|thanx|tysm|tyvm|thankyouu|ppl|yolo|innit|aint|ain",
  "ty !#",
  "no cap",
  "fr fr",
  "hit you|me up",
  "~slap|slaps|slapping fr|hard|so",
  "work|stuff|talk|demo|video|vid|vids|post slaps",
  "mind blown",
  "blew my mind|fuse|socks|brains",
  "so|is|was|were|been|be|totally|super|pretty|are lit|dope|epic|insane|savage|rad|wicked|sick !and|with|from|by|on|in|for|that|leave|at|last|this|today|yesterday|enough",
  "^ my man|dude|guy|bro|boy|girl",
  "hey|hi|hello|yo|thanks|cheers|sorry dude|bro|girl|girlie|guys|sis|fam|homie|friendo|legend|champ",
  "such|absolute|absolutely|total|actual|what|right|proper a? legend|rockstar|goat|beast|baller|boss !of|in",
  "you .. rock|rule|slay|killed|crushed >",
  "killing|crushing|smashing it",
  "super|so|totally|mega|well|proper|hella stoked|pumped|psyched|hyped|amped|jazzed",
  "stoked|psyched|amped|hyped to|for|about",
  "gonna|wanna hang|chill|party|kick",
  "hang|chill|kick out|it|back with|sometime",
  "be like|was like|am like|were like >",
  "like obsessed",
  "spill the tea|beans",
  "low key|high key",
  "what is up !with|to|next",
  "how is it hanging",
  "my bad",
  "thx|thanks|ty a bunch|mill|bunches|heaps",
  "thanks|thx 4",
  "~freak|~flip|~geek out|shit",
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
  "thx|pls|plz|tmrw|tmr|tmw|msg|btw|tbh|imo|imho|rn|bc|cos|tho|convo|thru|yeah|yea|yep|yup|nah|nope|haha|hahaha|hehe|heh|ya|wknd|sec|min2|dunno|prob|probs|def|defs|deets|bout|heck|gonna|wanna|asap2|w|awesomesauce|yay|woohoo|woo|whoa|yikes|oops|ugh|meh",
]);

export const PROFANITY = phrases([
  "~fuck|fuckin|motherfucker|~shit|shitty|bullshit|bitch|bitches|bastard|bastards|asshole|arsehole|arse|badass|dumbass|smartass|~piss|pissed|crap|crappy|wtf|wth|damn|goddamn|damned|dammit|ffs|af|bloody|bollocks|wanker|douche|jackass|dickhead|screwed",
  "my|your|his|their|kick|kicks|kicked|kicking|whole ass|asses",
  "what|who|why|how the hell|heck|fuck",
  "hell yeah|yes|yea|no|of",
  "as|like hell",
  "holy shit|crap|cow|moly|smokes",
  "sucks|suck !in|up|air|water|the",
]);

/** Endearments, looks, and more closeness than there is. */
export const FAMILIAR = phrases([
  "xoxo|xoxoxo|hugs|kisses|smooches|besos|mwah",
  "hey|hi|hello|thanks|dear|dearest|morning hun|hon|babe|babes|honey|darling|love|sweetie|sweetheart|beautiful|handsome|gorgeous|sexy|cutie|hottie|queen|king|dear|stranger >",
  "i love you|u !for|all2",
  "love|loves you|ya|u >>",
  "you are|look|looked|seem|u .. hot|sexy|cute|gorgeous|handsome|beautiful|stunning|adorable !and|work|piece",
  "your .. smile|eyes|body|looks .. is|are|so|really|amazing",
  "sexy|hottie",
  "miss|missed|missing you|ya|u >",
  "we should .. party|drunk",
  "get|got|getting .. drunk|wasted|hammered|smashed|plastered together|with|sometime|soon",
]);
