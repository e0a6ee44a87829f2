import { phrases } from "../../text/phrases.js";

const CLASSES = {
  /** Names of work that mean nothing else. */
  strict:
    "vacancy vacancies internship internships placement placements traineeship traineeships apprenticeship apprenticeships externship externships clerkship clerkships openings",
  post: "opening openings vacancy vacancies position positions post posts role roles internship internships job jobs placement placements traineeship traineeships apprenticeship apprenticeships externship externships attachment clerkship slot spot spots seat seats gig work employment residency",
  place:
    "team company firm group lab laboratory office organization organisation department practice clinic hospital studio agency school bank business startup unit crew division staff shop site branch side floor newsroom employer scheme house yard kitchen station workshop garage farm brewery bakery gallery museum theatre theater program programme pipeline bench ward desk institute foundation place class table ship fleet plant mill",
  people:
    "intern interns apprentice apprentices trainee trainees graduate graduates grad grads junior juniors student students someone somebody anyone people staff help hands assistant assistants applicant applicants applications candidates newcomers starters beginners volunteers helper helpers hire hires guy",
  hirer: "~hire ~recruit ~onboard",
};

/** Asks for work whatever stands around them, unless denied, told of others or of the past. */
export const DIRECT = phrases(
  [
    "~keep|~have|~bear|~hold me|us|my .. in your? mind|consideration|thoughts|loop",
    "~keep|~put|~have|~leave me|my .. on|in your|the|a|file|record radar|list|books|file|files|shortlist|consideration|mind",
    "on|onto your|the|their radar",
    "~keep an|your ear|eye|ears|eyes .. out|open|peeled .. for|me",
    "~consider me|hiring|bringing|taking !for|as",
    "~consider me for|as @post|the|a|an|any|your|future|work|openings",
    "~consider my application|candidacy|candidature|profile",
    "~hire|~employ|~recruit me|us",
    "~hire|~employ|~recruit .. like me",
    "~take me|us|someone|somebody on|in !a|the|one|tour|board|hand|by",
    "~refer me !to",
    "~recommend me|us to|for|as|at|in|with",
    "~submit|~give|~write|~make|~put|~enter|~provide|~get .. referral|reference|recommendation .. for|to|in|at|with me|us|hr|your|the|system|manager",
    "employee|internal|job referral|referrals",
    "~put in a|any|my|some .. word|name",
    "~put|~say|~drop|~throw a .. word .. for me|us",
    "~put|~get|~throw|~bring my name .. forward|in|out|down|on|into|across|up|to",
    "~pass|~send|~forward my name|details|profile|information|info|application",
    "~vouch for me",
    "~get me|us in|into|hired|onto|aboard !touch|contact",
    "~get my|a|one foot in",
    "foot in the|your|that door",
    "~bring|~get|~have|~take me|us on|onto board|your",
    "~give|~grant|~offer me a|an|the|any|some|one .. chance|shot|job|role|position|try|break|start|opportunity|internship|placement|interview|trial|post !to .. ~talk|~speak|~ask|~learn|~hear|~chat|~meet|~thank",
    "like|love|want|hope|hoping|appreciate|deserve|for a|any|the shot|chance|crack|go at|with that|it|the|this|one|your|working|a",
    "~help|~assist|~support me|us .. ~get|~find|~land|~secure|~obtain|~score|~snag|~win|~place .. @post|hired|interview|interviews|foot|in",
    "~get|~land|~secure|~score|~win|~lead .. job|formal|first|real|an|the|to interview|interviews",
    "~lead|~turn to|into .. @post|interview|hired|something more|offer",
    "~hear|~know|news|word|update .. about|on|of .. my application|interview|interviews|offer|hiring|recruiting",
    "~interview me|us|for",
    "stand|stands|between me and an|the|a offer|job|position",
    "~offer|~get|~make|~extend|~receive me|an|a|the|full .. offer",
    "~think|~remember of? me|us first|when|if|for|whenever|should|next|as .. @post|opens|open|hiring|comes|come|need|hire|anything|something|ever|first|vacancy",
    "think of me",
    "~recommend|~suggest|~pass|~mention|~tell me|my|about .. for|to .. @post|boss|manager|hr|recruiter|recruiting|hiring|program|programme",
    "~tell|~mention .. boss|manager|hr|recruiter|director about me",
    "~mention|~drop my name to|with|in",
    "~skip|~bypass the .. application|queue|process",
    "~push|~move|~fast|~flag|~track .. my application",
    "~pull .. strings",
    "your .. influence|leverage .. for|to",
    "fit|fits|fitting in? .. on|in|into|at|with|for your .. @place",
    "where|how i might|could|would|can .. ~fit|~help|~contribute|~join .. @place|in|out",
    "~contribute|~add|~bring .. to|my .. your|the .. @place",
    "part|member of your|the|^ .. @place|crew|staff !network|community",
    "my|offer .. services|skills|labor|labour .. to|at|for your|you|^",
    "~join|~joining your|the|^ .. @place !meeting|call|lead|leader|newsletter",
    "~sponsor my|a|me visa|h1b",
    "~fit|~find|~create|~make|~have|~get|~open .. a|any|some|the place|spot|room|space|slot|role|seat|position|job .. for me|us|someone like",
    "room|space|spot|place|seat|need|use|slot|opening for me|us|another|one|an|someone|somebody more|like|person|pair|intern|assistant|apprentice|at|in|on",
    "room|space|spot|place|seat|slot|need|position|use .. for .. like|such me|as",
    "~use|~need|~want|~take|short an|another|some|a|of extra|more|spare|additional .. hand|hands|help|person|pair|body|staff",
    "extra|spare|another pair|hand|set|hands of?",
    "~use|~need someone|somebody like|with me|my",
    "i would|will|could|can be|make|do|become a|an|the|your .. fit|addition|asset|hire|candidate|employee|intern|match|apprentice|assistant|colleague .. for|to|on|at",
    "strong|great|good|perfect|ideal|right|excellent|natural ~fit|~candidate|~addition|~asset|~match|~hire for|to|at|on your|the|this|that|any|^",
    "we .. be colleagues|coworkers",
    "one day|someday .. colleagues|coworkers",
    "looking forward|excited|ready|eager to ~work|working|~join|joining with|for|under|at|alongside you|^|your",
    "~turn|~lead|~grow|~develop|~become into|to a|an|something .. job|position|role|offer|internship|more",
    "~deserve a|the|an .. shot|chance|interview|job|place",
    "throw|toss|put my hat in",
    "job|labor|labour market .. hear|know|mind|something|anything|case",
    "on|in the job market",
    "out of work|job",
    "employer .. sponsor|visa",
    "sponsor .. visa|me",
    "trial shift|day|week|period",
    "~be|act|serve|list .. my|a|as reference|referee",
    "~flag|~mention|~recommend|~introduce|~suggest me|my .. to hr|recruiter|recruiters|recruiting|hiring",
    "my application .. in front|forward|through|to the|right|noticed|considered|top",
    "~help .. with my application",
    "touch with .. recruiter|recruiters|hiring|hr",
    "my name .. top|list|pile|hat|mind",
    "~know|~hear|meet anyone|someone|somebody .. hiring|looking",
    "any|some|job|good leads|lead .. job|jobs|work|position|positions|role|roles",
    "leads .. job|jobs|positions|roles|work|welcome",
    "~come|~work|~help and|out? ~work|~help .. for|with you|your .. weeks|summer|days|months|july|june|august|free",
    "work for free|nothing|experience",
    "come and work",
    "~get|~help me|us .. on|in|into with|at|to the|your|^",
    "~use|~need|~want .. help .. around|in|at|with your|the .. @place",
    "anything|something you can|could|might .. send|throw .. way",
    "any|some|whatever opening|openings|vacancy|work|job|position you .. ~have",
    "my .. practicum|placement|internship|attachment|apprenticeship|traineeship|rotation|clerkship at|with|in|under your|you|^|there",
    "when|if|whenever|should you .. ~hire|hiring|recruit",
    "get|be|being|getting hired|employed at|by|with|in your|^|you",
    "~prove myself",
    "my skills .. asset|use|useful|benefit .. to|for|at your|you|the|^",
    "asset to|for your|the|^",
    "~bring|~take|~get me aboard|onboard",
    "you|they|^|@place|anyone|anybody .. have|take|use|hire|want|need|bring|employ|accept|choose|pick|place|trial|try me !through|to|over|minutes|more|up|an|a|about|seriously|for|there|around|out|how|what|know",
    "if|should|would you|they|he|she .. have|take|want|need me >",
    "could|can|might use me",
    "~find|~get|~fix|~sort|~offer|~give me up? with|something|anything|work|shifts|hours|paid|employment",
    "~give|~offer|~grant me .. trial|shift|shifts|commission|commissions|hours|contract|gig|apprenticeship|apprentice",
    "~make me .. offer",
    "~let me into|in|loose your|the .. @place|department",
    "~forget about? me",
    "i am your man|woman|guy|girl|person|gal",
    "jump|leap at it|that|any|the chance",
    "start .. with|at|for you|^",
    "for a|some small|little|minimum|no|any wage|pay|salary|stipend",
    "~pay me",
    "~shadow|~help|~work .. for|at nothing|free|wage",
    "picture|see|imagine|seeing|picturing|imagining myself ... for|at|with|in|on you|your|^",
    "expect|expecting to hear about|regarding|on .. role|position|job|offer|application|interview",
    "~pass|~send|~put|~get|~give word|notice .. to .. manager|hr|boss|recruiter|director|hiring|team",
    "phd|doctoral|research|graduate student|candidate|assistant|position .. with|under|in your|you|^",
    "me as a|an|your .. candidate|student|assistant|intern|apprentice|trainee|employee|hire|writer|volunteer",
    "~consider|considered|considering for|as .. your|the|^|winter|summer|any|a .. crew|team|job|role|position|opening|staff|cast|lab|post|apprentice|intern|programme|program",
    "in case .. ~open|opens|comes|need|needs|arises|available",
    "fit|fits in|right|well .. at|with ^|you|your",
    "available immediately|now|straight|right|full|part",
    "~need|~use a|an|another|some .. hand|hands",
    "ready|able|available|free|happy|willing|can|could to? start|begin|intern|work !in immediately|tomorrow|right|asap|straight|anytime|as|for|with|in|on|from|whenever|at|next|full|part|this !of",
    "~work|~intern|~temp|~volunteer for|with|under|alongside you|your .. this|next|over|full|part|summer|after|someday|one",
  ],
  CLASSES,
);

/** Hiring that they do or might do: an ask where the sentence asks, hopes or supposes. */
export const HIRING = phrases(
  [
    "is|are|be there .. opening|position|post|role|job|slot|spot|seat|room|space|work|place|vacancy .. at|in|on|with|for|within your|the|you|^|me",
    "~have|~has|got|you|they|any|an|a|some .. openings|vacancies|internships|apprenticeships|positions|jobs|traineeships|placements",
    "you|your|they|ye|^|@place .. @hirer !process|managers|manager|practices|decisions|committee|committees|a|an|the|your|my|our",
    "is|are|be|if|whether|anyone|who|somebody|someone|currently|still|you|guys hiring|recruiting|interviewing",
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
    "a|an|any|some|another|no|one|other|open|available|entry|level|summer|paid|unpaid|part|full|time|junior|assistant|trainee|trial|graduate|student|research|volunteer|holiday|possible|potential|future|voluntary|suitable .. opening|openings|position|positions|post|posts|role|roles|job|jobs|work|employment|attachment|gig|shift|shifts|opportunity|opportunities|programme|program|scheme",
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
