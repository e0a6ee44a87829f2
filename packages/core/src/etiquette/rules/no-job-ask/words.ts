import { phrases } from "../../text/phrases.js";
import { CLASSES } from "./word-classes.js";

/** Hints: the sender among their people, or the sender's wish for a way in. */
export const HINTS = phrases(
  [
    "willing|able|happy|ready|open|prepared|free|plan|planning to relocate|relocating|commute",
    "salary expectation|expectations|requirements",
    "my availability .. start|hours|full|part|salary",
    "desk|chair|seat|locker|bench|place|office|badge .. for me|next to yours|with my name",
    "useful|helpful|valuable|asset|use|help .. to you|your .. from|in|on|day|@place",
    "~add|~bring|~create value|skills|energy|experience .. to your|the|^",
    "my skills|background|experience|profile|training|qualifications .. match|matches|fit|fits|align|aligns|suit|suits .. you|your|^|what|the",
    "short a|of|on|handed|staffed .. hand|hands|people|pair|staff|person|driver|help|helper",
    "short handed|staffed",
    "you|^|@place .. ~expand|~add|~grow .. people|team|staff|headcount",
    "looking|hoping|going|planning|ever to expand|grow|hire",
    "come|coming|get|getting|be aboard|onboard",
    "on the|your shortlist|waitlist|waiting|list of|for|if",
    "know|knows where to find me",
    "my chances|odds .. at|with|of|for",
    "~make|~get past|through the|your .. round|screening|filter|hr|recruiter|recruiters|ats|screen|gatekeeper|interview",
    "~make it past|through|to the|your .. round|interview|stage",
    "anything|whatever|something to get in|into|hired|aboard|on",
    "we .. working|work together|alongside",
    "~work together one|someday|in|at|on|soon",
    "working|work side by side",
    "~open .. door|doors .. at|in|for|with|to|your",
    "when|how soon could|can|may|might|would i start|begin|join",
    "any|your|some pull|clout .. with|you",
    "a|any|some way in|into .. at|for|your",
    "crew|team|shop|firm|company|lab|place|kitchen|office|you .. ~need|~use another|more|a|an|new .. ~driver|~writer|~baker|~cook|~nurse|~assistant|~clerk|~helper|~designer|~engineer|~analyst|~teacher|~intern|~apprentice|~worker|~editor|~developer|person|people|pair|hand|hands",
    "my application .. status|stands|portal|through|forward|over|up|along|look|manager|hr",
    "check|look|follow|ask .. my|the application|status",
    "walk|take|carry|push|put my application",
    "~help|~get|~give|~need|~want|~appreciate|~request|~submit|with|for a|any|my|your|some|the referral|referrals",
    "trainee|graduate|training|analyst|rotational|internship|apprenticeship|summer|volunteer program|programme|scheme .. ~have|~take|~accept|places|spaces|spots|open|apply|join|still",
    "career|job|work|employment ~opportunity .. with|at|in|within|for|available",
    "~explore|~discuss|~seek|~find .. ~opportunity|fit|possibilities .. with|at|in|within your|^|you|the",
    "potential|possible|mutual fit|match|role .. with|at|on|for your|you|^",
    "open|available to|for work !with|around|on|at",
    "~hear .. of|about something|anything|an|any|one .. open|suitable|job|work|going|opening",
    "if you .. ~hear of|about something|anything|one|any",
    "~have|~has|got something|anything .. in|for|on my|me",
    "anything going|available|open|suitable|doing",
    "wondering|asking|curious|enquiring|inquiring|enquire|inquire|ask|asked .. about|regarding|after .. vacancies|openings|internships|jobs|positions|vacancy|internship|employment|hiring|placements",
    "~discuss|~talk|~chat about .. internship|placement|job|position|apprenticeship|employment .. for|with|at|afterwards|later|too|possibility|possible >",
    "discuss an|a|the|my .. internship|job|position|placement|role >",
    "next|further steps with|at|in your|the team|company|process|firm",
    "your .. boss|manager|director|hr|recruiter .. ~meet|~see|~interview|~consider|~like|~want|~talk .. me",
    "let|tell .. hr|recruiter|recruiters|manager|boss|director|team .. know|that .. i|me|about",
    "a|the|good word from you",
    "insider|advocate|champion .. on my|at|in|for",
    "have nothing lined up",
    "no job|work|offer lined up",
    "~find|~get|~make me .. place|spot|seat|position|work|something",
    "~seek|~seeking|looking .. employment|work|gig|job|internship|position .. in|at|with|for|anything",
    "kindly|please consider my|me",
    "need a|some|any job|work",
    "do something for me",
    "in my line",
    "job .. urgently|badly|desperately",
    "@place|you .. ~adding|adding people|staff",
    "opportunity|chance to work|collaborate|intern|contribute|join|prove",
  ],
  CLASSES,
);

/** Hiring that they do or might do: an ask where the sentence asks, hopes or supposes. */
export const HIRING = phrases(
  [
    "is|are|be there .. opening|position|post|role|job|slot|spot|seat|room|space|work|place|vacancy .. at|in|on|with|for|within your|the|you|^|me",
    "~have|~has|got|you|they|any|an|a|some .. openings|vacancies|internships|apprenticeships|positions|jobs|traineeships|placements",
    "you|your|they|ye|^|@place .. @hirer !process|managers|manager|practices|decisions|committee|committees|a|an|the|your|my|our",
    "is|are|be|if|whether|anyone|who|somebody|someone|currently|still|you|guys hiring|recruiting|interviewing !a|an|the|your|my",
    "^ takes|taking|accepts|hires|recruits|offers|needs .. on|in? @people",
    "@place .. looking for .. @people",
    "you|your|they|ye|^|@place .. ~take|taking on !a|the|another|role|risk|responsibility|projects|work|board|too",
    "you|your|they|ye|^|@place .. ~take|~accept|~seek|~look for|on|in !advice|people|something|a|an .. @people",
    "you|your|they|ye|^|@place .. ~accept|~sponsor|~take summer|new|student|graduate|junior? @people",
    "your @place|department .. growing|expanding|adding|scaling .. right|people|now|headcount",
    "@post .. ~open|~come|~become|~free|~pop|~turn|~arise|~go !for|at .. up|available|free|vacant|along|open",
    "suitable|future|new|relevant|available @post",
    "@post .. ~arise",
    "anything|something|things|one .. ~open|~come|~become|~free|~pop|~turn|~arise .. up|available|free|along",
    "anything|something .. for me|suitable|my",
    "any|some|job|work leads|lead|openings|vacancies",
    "@post .. available|vacant|going|left .. at|in|on|with|this|for|right|now",
    "open|available position|positions|role|roles|post|posts|job|jobs|vacancy|seat|headcount|req",
    "interviews|applications|recruiting|recruitment|hiring ~start|~begin|~open",
    "~hear|~know|aware|think .. of|about|any|anyone|someone|somebody|who|places .. hiring|opening|openings|vacancy|vacancies|jobs|job|positions|roles|internships|internship|leads",
    "~apply .. to|for|at|with .. you|your|there",
    "work|job experience .. at|with|in your|the|^",
    "career|careers|jobs page|site|board|portal .. role|position",
  ],
  CLASSES,
);

/** Work that could be anybody's: "an internship", "entry-level positions". */
export const WORK = phrases(
  [
    "a|an|any|some|another|no|one|other|open|available|entry|level|summer|paid|unpaid|part|full|time|junior|assistant|trainee|trial|graduate|student|research|volunteer|holiday|possible|potential|future|voluntary|suitable .. opening|openings|position|positions|post|posts|role|roles|job|jobs|work|employment|attachment|gig|shift|shifts|opportunity|opportunities|programme|program|scheme !to|for|request|title|description|market|fair|talk|satisfaction",
    "internship|internships|placement|placements|traineeship|traineeships|apprenticeship|apprenticeships|externship|externships|clerkship|clerkships|vacancy|vacancies|openings|practicum|~hire|hired|phd|doctorate|employment|jobs|positions|attachment",
    "~have|~has|got|is|be|any|are .. room|space|place|spot|seat|slot|budget|funding|opening|need for|on|in|at|to !talk|speak|chat|meet|call|time",
    "job|career|employment|intern|internship|hiring|research|graduate|placement|volunteer|work ~opportunity",
  ],
  CLASSES,
);

/** Their side of it: their team, their firm, they themselves. */
export const THEIR_SIDE = phrases(
  [
    "your .. @place",
    "at|with|for|under|within|in|on|inside|beside you|your|^|there",
    "under your .. supervision|guidance|wing",
    "you|they|^|@place .. ~have|~offer|~run|~host|~take|~accept|~fund|~need|~know|~use",
    "~join you|your|it|in|^",
    "~work|~intern|working|interning for|with|under you|^",
  ],
  CLASSES,
);

/** Somebody like the sender: "a summer student", "another pair". */
export const LIKE_ME = phrases(
  [
    "a|an|new|summer|graduate|another|hard|young|junior|first|year|science|keen .. student|grad|graduate|intern|trainee|apprentice|worker|beginner|assistant|volunteer|junior|undergraduate|undergrad|sophomore|freshman|senior|newcomer|writer|driver|hand|helper|pair|people|undergraduates|students|interns|trainees|apprentices|graduates|volunteers",
  ],
  CLASSES,
);

/** Asks that are worded as a denial. */
export const DENYING_ASKS = phrases([
  "not say no to something|anything|work|a",
  "you will not regret|be disappointed .. me|it",
  "not forget about? me",
  "not|never say no to .. job|work|offer|position|chance|shifts",
]);

/** The sender as the one who would get it. */
export const FOR_ME = phrases(
  [
    "for|like me|us|someone|somebody",
    "~give|~get|~find|~offer|~take|~let|~help|~put|~land|~make|~want|~have|~use|~bring me|us",
    "can|could|may|might|would|should i .. ~come|~work|~join|~apply|~do|~start|~intern|~get|~help|~volunteer",
    "i can|could|may|might|would|will .. ~come|~work|~join|~apply|~do|~start|~intern|~help|~volunteer|~throw|~take|~fill",
    "my .. name|application|hat|skills|placement|practicum|internship|thesis|attachment",
    "~like|~want .. me",
    "do|doing my",
  ],
  CLASSES,
);

/** The sender's own search or wish, said to somebody who might help with it. */
export const LOOKING = phrases(
  [
    "~look|~search|~hunt|~hope|~wish|~seek|~seeking for|after|to a|an|any|my|some|the|find|get|land|secure|paid|full|part|new|summer|entry|junior|first|another|work .. @post|employment|~opportunity",
    "~seek|~seeking|want|need|sought a|an|any|my|some? summer|new|paid|full|part|first? @post|employment|~opportunity",
    "want|need|like|love|after a|an|any job|position|post|role|internship|placement|apprenticeship|traineeship|interview",
    "in|on|the the|search|market|lookout|hunt for|of .. @post|employment|~opportunity",
    "~apply|~applied|applying|interested|keen|eager for|to|in|about .. position|positions|role|roles|job|jobs|internship|internships|opening|openings|vacancy|placement|program .. at|with|in|on|within|under your|you",
    "interested|keen|eager|excited in|to|about working|interning|joining|work|intern|join for|at|with|your|under|you|^",
    "love|like|hope|hoping|want|dream|dreaming|thrilled|excited|honored|honoured|delighted|eager|wish|happy|interested|glad|pleased to|of|in|at .. work|working|intern|interning|join|joining|contribute|contributing for|at|with|under|to|alongside you|your|^",
    "love|like|hope|hoping|want|thrilled|excited|honored|honoured|delighted|eager|wish|happy|glad|pleased to .. be|become|get .. hired|employed|taken|considered|apprentice|intern|colleague",
    "available|free for work|employment|hire|@post",
    "my dream|goal|aim|ambition|hope .. is|would .. work|working|intern|join|job|at|for|with .. your|^|@place",
    "@strict|job|position|employment inquiry|enquiry|application|~opportunity|search|seeker|possibility|possibilities",
    "application|applying|apply for|as|to .. @strict|position|role|job|your",
  ],
  CLASSES,
);

/** The talk itself in words of hiring. */
export const TALK_ITSELF = phrases([
  "informational interview|interviews|conversation",
  "~interview|interviews you|with you",
  "~opportunity|~chance to .. ~talk|~speak|~chat|~learn|~hear|~meet|~connect|~ask|~pick|~listen|~discuss|~see|~interview|~sit|~thank",
  "thank|thanks|grateful|appreciate|appreciated .. ~opportunity",
  "how|why you|your .. ~hire|hired|got|joined|started",
]);

/** Talk about careers and other openings: no ask though the words are the same. */
export const INNOCENT = phrases(
  [
    "informational interview|interviews|conversation",
    "~interview|interviews you|with you",
    "how|when|why|where|what did|made|led|drew|brought|was|were",
    "how you ~get|got|~find|found|~land|landed|~start|started|~move|moved|~become|became|~choose|chose|came|broke|made|ended|went|were",
    "~opportunity to .. ~talk|~speak|~chat|~learn|~hear|~meet|~connect|~ask|~pick|~listen|~discuss|~see|~interview|~sit|~thank",
    "~opportunity for .. conversation|chat|call|growth|advancement|development|learning",
    "thank|thanks|grateful|appreciate|appreciated .. ~opportunity|job|work|position|role",
    "what|how|which|where .. ~look for|in|when .. ~hire|hiring|~candidates|~interns|~graduates|resumes|applicants|someone",
    "what|how .. hiring|recruiting|interviewing .. like|managers|process|decisions",
    "job search .. habits|strategy|strategies|advice|tips|routine|mistakes|method|methods",
    "how .. hiring|recruiting|recruitment .. ~work|works|go|looks|look|changed|happens",
    "what .. would|do|does|should|makes|surprised|surprises .. you|people|someone|new|a|beginners",
    "hiring manager|managers|fair|committee",
    "~hire .. lawyer|lawyers|car|van|caterer|venue",
    "your own|first|last|current|present|previous|old|early|former|new @post",
    "your @post",
    "the|his|her|their|our|my own|first|last|current|present|previous|old|day|lab|new|former|summer|weekend|campus job|internship|position|role|post|placement|apprenticeship",
    "my @post",
  ],
  CLASSES,
);
