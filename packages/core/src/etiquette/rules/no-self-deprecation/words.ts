import { phrases } from "../../text/phrases.js";

const CLASSES = {
  sorry:
    "sorry apologies apology apologize apologise apologizing apologising apologizes forgive pardon excuse",
  disturb:
    "bother bothering disturb disturbing bug bugging pester pestering annoy annoying nag nagging intrude intruding impose imposing interrupt interrupting spam spamming harass harassing hound hounding barge barging invade invading burden burdening hassle hassling badger badgering clutter cluttering",
  pest: "idiot moron fool loser nuisance dummy imbecile pest burden bother pain leech clown annoyance disappointment embarrassment stalker creep ignoramus dunce",
  low: "thick dumb stupid dim hopeless useless clueless unworthy worthless pathetic incompetent inept undeserving ignorant insignificant unimportant annoying boring bothersome idiotic daft slow unintelligent mediocre",
  very: "so a an bit such pretty quite totally completely really rather too probably just very only being also still merely little kind of somewhat sure",
  low2: "~talk ~speak ~bother ~help ~meet ~answer ~reply ~care ~spend ~waste ~give",
  dumb: "stupid dumb silly foolish idiotic ignorant naive lame pointless clueless trivial daft dumbest stupidest silliest boring worthless",
  away: "few bit little couple short quick phone call step minute walk stone drive bus train flight message text email fan big huge great year semester month week day mile block part matter question normal long temporary ride click friendly reminder note thought stop",
  role: "student students undergrad undergraduate freshman fresher frosh sophomore soph junior senior intern trainee apprentice beginner newbie newcomer noob amateur nobody clerk tech technician worker girl boy kid guy gal teenager teen graduate grad dropout learner novice cashier barista waiter waitress server secretary receptionist assistant temp housewife mum mom mother stranger peon rookie labourer laborer pupil schoolgirl schoolboy lad lass nurse teacher driver cleaner mechanic person someone applicant candidate tutor hobbyist analyst bachelor undergrads corper",
};

/** Sorry for being there: for the message itself, not for a thing that went wrong. */
export const APOLOGY = phrases(
  [
    "@sorry .. to|for|in|if|about|the|my|this|any|i .. @disturb",
    "@sorry .. to .. trouble|inconvenience you",
    "@sorry .. for troubling|inconveniencing you",
    "@sorry .. intrusion|imposition|interruption|disturbance",
    "@sorry .. ~waste|wasting|taking|take|taken|stealing|steal|use|using|consuming|occupying .. your .. time",
    "@sorry ... for being|existing|be .. a|an|such|so|in|the|your",
    "@sorry .. for|about .. existing",
    "@sorry ... in your inbox|mailbox|dms|messages",
    "@sorry .. cold|random|unsolicited|unwanted|unexpected|weird|strange .. email|emails|message|note|call|letter|text|dm|mail|request",
    "@sorry .. for|to .. ~email|~message|~write|~contact|~approach|~text|~reach|~dm|~mail ... blue|cold|randomly|nowhere",
    "@sorry .. to be|become|being .. @pest",
    "@sorry ... @dumb question|questions|one|request",
    "@sorry ... how|so @dumb",
    "forgive|excuse|pardon .. my|the .. ignorance|stupidity|foolishness|naivety|naivete|cluelessness|english|boldness",
    "@sorry .. my|the .. bad|poor|broken|terrible|weak|awful? english",
  ],
  CLASSES,
);

/** Calling oneself a burden, or the talk a waste. */
export const BURDEN = phrases(
  [
    "hate|hating|loath|loathe|dislike to|having .. @disturb|trouble",
    "~waste of? any|more|so|too|much|even|all|up|another? your|yours valuable|precious|busy|own|working? time|evening|day|afternoon|breath|energy",
    "~waste ... of your valuable|precious|busy|working? time|day|evening|attention",
    "waste of .. anyone|everyone .. time",
    "i am|be|keep bothering|disturbing|bugging|pestering|annoying|spamming|hounding you",
    "who am i to",
    "i am .. a|such|total|complete failure|disaster|mess|joke|fraud !analysis|analyst|mode|rate|management|engineer",
    "my ignorance|stupidity|incompetence|cluelessness|foolishness|inadequacy|inadequacies",
    "last person|thing you .. want|need|wanted|needed",
    "i am asking|wanting far|way too much of you",
    "sound|sounding|look|looking|seem like a|an|some|such total|complete|real? @pest",
    "i|me .. bad|terrible|awful|hopeless|useless|rubbish|horrible|clueless at|with this|these|networking|writing|emails|talking|people|small",
    "least interesting|important|impressive|qualified|experienced|deserving person|student|candidate|applicant|one|of",
    "beneath you|someone",
    "poor|boring|little old|little me",
    "i am|was probably|surely|just|only? too dumb|stupid|ignorant|insignificant|unimportant|dim to|for",
    "better|bigger things|stuff|people|uses .. to|for|than|with",
    "more important|pressing|urgent|worthwhile|interesting things|matters|work|people|business to ~do|~talk|~deal|~meet|~attend|worry|~handle|~speak",
    "more important|interesting|pressing|impressive|experienced people|things|students|matters ... than me|this|my|us",
    "i|me|myself .. feel|feeling .. awful|bad|guilty|terrible|silly|stupid|foolish|ashamed|embarrassed|awkward|pathetic .. for|to|about|at|even? ~write|~ask|~bother|~email|~message|~take|~reach|~disturb|~bug|~impose|~contact|~trouble|~use|~waste",
    "i|me|myself .. feel|feeling .. silly|stupid|foolish|pathetic|ashamed|awkward writing|asking|messaging|emailing|bothering|reaching",
    "i am .. embarrassed|ashamed|afraid .. to even? ~ask|~write|~bother|~admit",
    "feel|feeling|being like? such? a|an .. @pest",
    "i am|feel|was|being .. a|an|such|the|another|total|complete|real|absolute|utter @pest !control|management|analyst|technician|inspector",
    "to|for|always|be|keep being|be|become|seem .. a|an|such|the|another|real|total @pest",
  ],
  CLASSES,
);

/** The sender as just a student, a nobody, with stupid questions. */
export const BELITTLED = phrases(
  [
    "i am .. just|only|merely|simply a|an|another|one|some !few|bit|little|couple|short|quick|phone|call|step .. @role",
    "as|being|like|from|am|is|me just|only|merely|simply a|an|another|some !few|bit|little|couple|short|quick|phone|call|step .. @role",
    "i am .. just|only|merely|simply a|an !@away",
    "simple|humble|mere little? student|farmer|worker|guy|girl|boy|clerk|intern|trainee",
    "compared .. to|with you .. i am|nothing",
    "out of your league",
    "annoying|pesky|clueless|needy student|undergrad|email|message|beginner|stranger|kid|person",
    "embarrassed|ashamed of|by|about .. my|how",
    "sick|tired of .. people|students|someone|messages .. like me|mine",
    "my existence|insignificance|insignificant|unworthy",
    "a|an|this|some @dumb student|undergrad|freshman|girl|boy|kid|intern|me|person|beginner",
    "someone|somebody|person like you ... @low2 .. someone|somebody like me",
    "mere|lowly|measly|humble|insignificant|random|ordinary|lil .. student|undergrad|intern|trainee|nobody|freshman|sophomore|undergraduate|apprentice|beginner|clerk|peon",
    "i am .. small boy|girl|fry|fish",
    "i am nobody|noone|nothing",
    "i am no one !else|to",
    "a|an|some|total|complete|such nobody",
    "nobody special|important|interesting|like me",
    "no one special|important|interesting",
    "i am|feel @very? @very? @very? @low",
    "my .. @dumb .. question|questions|email|emails|message|messages|request|ramblings|ask|self|little",
    "my|this|these|the|it|that question|questions|one .. is|are|be|may|might|seem|sound|sounds|seems|probably .. @dumb|basic|obvious|elementary|beneath",
    "this|it|that|these|i .. sound|sounds|seem|seems .. @dumb",
    "this|it|these|that .. is|are|be .. @dumb .. question|questions|one|request|thing|ask",
    "how @dumb .. my|i|this|these",
    "my|with|such .. poor|bad|broken|terrible|awful english",
    "my english is .. poor|bad|broken|terrible|awful",
    "low|worst point|part of your day|week|month|year",
    "i .. make|made|making a fool",
  ],
  CLASSES,
);

/** Not good enough: these carry their own negation. */
export const WORTHLESS = phrases(
  [
    "not|hardly|barely|never|scarcely worth|worthy .. your|of|a .. time|while|attention|trouble|effort|consideration|minute|minutes|reply",
    "i|me .. do|did not deserve",
    "unworthy|undeserving of",
    "i am|was .. undeserving|unworthy",
    "i|me .. not .. important|smart|clever|bright|interesting|impressive|special|intelligent|worthy|good enough",
    "i am not very|that|so|particularly|as|really|all|terribly|exactly? smart|bright|clever|important|impressive|intelligent|interesting|worthy",
    "have|got|having|with nothing .. to offer|give|contribute .. you|return|back",
    "no reason|need to .. @talk|~help|~answer|~reply|~meet|~waste|~care .. me|someone|us",
    "why|reason .. you .. would|should|bother .. ~talk|~speak|~help|~answer|~reply|~meet|~waste|~care|~remember|want .. me|someone|somebody|us",
    "can not imagine|think|see why you",
    "i should|must not be even|really? bothering|disturbing|writing|asking|taking",
    "not|never sure|understand|know why you .. would|should .. ~talk|~speak|~help|~answer|~meet|~bother|~care|~reply ... me|someone|somebody|us",
    "not much of a|an @role",
    "doubt .. worth|worthy|deserve|matter",
    "doubt you .. want|care|bother|interested",
    "no right to .. ~ask|~write|~take|~bother|~expect",
    "nothing .. special|interesting|important about me|myself",
    "nothing compared .. to|with you|your|others",
    "not on|at|near your level|league",
    "i .. no good|use at|for|to",
    "barely|hardly deserve",
    "not expect|expecting .. someone|somebody|you .. like|of|at your|you ... someone|me|student",
  ],
  { ...CLASSES, talk: "~talk ~speak ~chat" },
);
