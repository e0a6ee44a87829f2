import { phrases } from "../../text/phrases.js";

const POST =
  "~vacancy ~internship ~placement ~traineeship ~apprenticeship ~externship ~clerkship ~returnship ~job ~position ~role post posts opening openings employment residency postdoc practicum headcount attachment gig gigs";
/** Where people work. */
export const PLACES =
  "team company firm crew group lab laboratory office organization organisation department practice clinic hospital studio agency school bank business startup unit division staff shop site branch floor newsroom yard kitchen station workshop garage farm brewery bakery gallery museum theatre theater program programme bench ward desk institute institution foundation place class plant mill warehouse library archive restaurant outfit line ranks nursery surgery payroll house roster rota operation bureau academy chambers centre center teams labs companies firms crews";

/** Work that is to be had, the places that have it, and those who get it. */
const CLASSES = {
  post: POST,
  slot: "~slot ~spot ~seat ~desk space room corner vacancy position post job role",
  place: PLACES,
  person:
    "~intern ~apprentice ~trainee ~graduate ~grad ~undergrad ~undergraduate ~junior ~student someone somebody anyone anybody people ~assistant ~applicant ~candidate ~newcomer ~starter ~beginner ~volunteer ~helper ~hire ~employee ~colleague ~recruit ~veteran vets freshers newbies ~labourer ~laborer mechanic ~driver waiter ~cook ~technician ~researcher ~analyst ~engineer ~developer ~writer ~designer ~nurse ~teacher ~postdoc hand hands temps ~scribe ~tester",
  gate: "hr recruiter recruiters recruiting recruitment hiring talent payroll",
  boss: "manager managers boss bosses director supervisor partners head owner",
  them: "you your they ye lot guys boss company firm place anyone",
  self: "me us him her",
  wish: "want wanting like love hope hoping dream eager keen excited thrilled happy happily glad gladly delighted honored honoured interested ready willing ambition goal aim pleased chance shot wish step privilege picturing opportunity rather give lying secret ask",
  join: "work working intern interning join joining volunteer volunteering stage train training contribute contributing help helping temp start starting serve serving producing begin beginning",
  hire: "hire hires hiring recruit recruits recruiting employ employs",
  take: "take taking get getting bring bringing put have fit slot squeeze add place keep want use see imagine consider considering accept hire train find fix set",
};

/** The other person is to do something that gets the sender work. */
export const DIRECT = phrases(
  [
    "keep|keeping|bear|bearing|have|having|hold @self .. mind|consideration|radar|books|thoughts",
    "not|never forget about? @self",
    "put|get|add|keep @self|my .. radar|list|shortlist|pile|books",
    "consider|considering|imagine|hire|hiring|employ|employing|vouch|nominate|endorse|flag|sponsor for? @self !to|some|any|whether",
    "mention|mentioned me to|with|if|when",
    "mention|mentioned me >",
    "consider|considering|back|support|forward|push|process|submit|pass my|our .. application|candidacy|candidature|profile|details",
    "consider|considering|hire|accept|choose|try .. @person like",
    "think|thought|thinking of @self !as",
    "if|when|should|whenever|slot|any|please|kindly ... remember @self !from",
    "keep|keeping your|an|both ear|ears|eye|eyes .. open|out|peeled|for|to",
    "recommend|refer|submit|recommending|referring @self !to|a|an|any|some|two|books|the",
    "recommend|suggest|pitch|refer @self to|for your|the|hr|^|a .. !read|someone",
    "refer|flag|pass|passed|push|forward|put|get|tell|introduce|connect|send|submit|word|speak @self|my|word .. to|with|past|in|on|by|about .. @gate",
    "put|word|speak @self|my|word .. to|with|about|in .. hiring? manager|boss|director|supervisor",
    "introduce @self .. to .. hiring manager|boss|director|supervisor",
    "tell|ask|let|assure your|the|hr .. @gate|@boss|know .. me|i|my",
    "put|putting|get|throw|drop|enter|use|pass|give|flag|mention|forward in|my|forward .. word|name|profile !down",
    "good|kind|nice word",
    "get|put|have my|a foot|toe",
    "in front of .. @gate",
    "refer .. internally",
    "employee|internal|job referral|referrals",
    "referral for|to|at|please|link|code|program|programme",
    "give|grant|offer|giving|find|get|land|secure|make|arrange|extend @self .. @post|interview|offer|trial|something|work !with|to|from|of",
    "give|grant|giving me|us|a|him|her .. chance|shot|break|start|try|go !to",
    "help|helping|assist @self .. get|getting|land|find|finding|secure|with .. @post|hired|interview|interviews|work",
    "open|find|have|arrange|get|make|keep|has .. something|anything|door|place|corner|spot|room|work .. for me|him|her|my",
    "put me to",
    "turn|lead|leads|grow|develop|evolve|turning|leading .. into|to .. @post|offer|interview|something !with",
    "@take @self .. on|into|onto|aboard|through|up !tour|touch|to|the|a|board|it|all|some|speed",
    "@take @self|someone .. in|on|into|onto|at|as|with|among|for your|the|^|a|one .. @place|@person",
    "get .. in|on at|with ^|your",
    "be|being|get|getting considered|placed|taken|hired|assigned|employed|recruited|shortlisted|brought|invited .. for|in|on|at|as|by|to .. your|you|^|the|a|an|any|suitable",
    "select|choose|pick|accept @self",
    "who|whom .. @hire|hiring|recruiting|recruitment .. at|in|for|your",
  ],
  CLASSES,
);

/** What the sender wishes, offers or would be. */
export const WISH = phrases(
  [
    "@wish ... @join .. for|under|alongside|with|by|beside you !on|through",
    "@wish ... @join ... your|^ .. @place",
    "@wish ... @join at|for|under|in|on ^",
    "@wish ... @join .. @place .. at|of ^",
    "@wish .. join|joining ^|you|your",
    "@wish .. @post|interview .. in|at|with|for your|^",
    "@wish|will|would ... be|being|become|end|step|belong .. in|on|at|part|member|up|under .. your|you|^ .. @place|building",
    "@wish|chance|glad ... prove|try|tried|useful|sitting .. in|on|at|out|opposite your|^|a|yours",
    "work|working for|under you",
    "need|want|find work",
    "@wish .. step in",
    "could|can|might|may|would i|my|someone|one|people|newcomer .. be|become|join|work|intern|help .. your|an .. @person|@place",
    "i|me|my|newcomer|someone could|can|might|may .. join|work|intern|start|get .. in|on|at|for|with|under|your|the .. your|@place|^",
    "as|be|become|make your .. assistant|apprentice|intern|trainee|employee|colleague|hire",
    "~look|~search|~hunt|~seek|wish|applying|asking|trying|dreaming|need|search for|of|after|out|to .. @post",
    "looking|searching|hunting|ask|look for|after .. work|change",
    "seek|seeking|need|want|after|desire a|an|any|my|paid|suitable|the|full|part .. @post|start !i",
    "would|will .. like|love|welcome|mind|appreciate|take|accept|enjoy|jump|value|grateful|love for? a|an|any|the|at|your|one .. @post|opening|opportunity|shot|shifts|endorsement|trial|chance|place|places !to",
    "in|on .. search|market|lookout|hunt for|of|again .. @post|work|from",
    "on the .. job|postdoc market",
    "would|could take anything",
    "job|interview|position|place|role|offer would|will be|mean .. fantastic|dream|great|amazing|wonderful|everything|perfect|ideal",
    "i want in",
    "@post .. would suit me",
    "do|doing|complete|spend|finish|continue .. placement|practicum|weeks|semester|thesis|shifts|assignment|apprenticeship|rotation|attachment|internship|them .. with|at|by|under|in you|your|yours",
    "would|could|will|might be|make|become .. fit|asset|addition|match|candidate|hire|employee|assistant|apprentice .. on|to|at|in|for|with",
    "~skill|background|experience|profile .. would|could|will|match|fit|matches|fits|are .. match|fit|your|suit .. your|you|^",
    "i|am|be ready|able|can|could start|begin any|from|right|tomorrow|as|whenever|at|immediately|asap|next|on|in|monday|straight",
    "ready|available to start|begin|work !with|out|on|around",
    "available|free for work|hire|employment|shifts",
    "available|start|join immediately|asap",
    "would|could|might ~fit|belong|contribute|add .. in|into|at|on|to .. your|^ .. @place",
    "fit in at ^",
    "i am your man|woman|person",
    "@wish ... at|in a|an .. @place like|such as? yours",
    "see|picture|imagine|picturing|seeing myself .. there|at|with|in|on|joining|producing|working|doing",
    "skills .. you .. need|want|looking|lack",
    "apply|applying|application .. for|to|at|with .. you|your|^ .. !phd",
    "inquire|enquire|enquiring|inquiring .. about .. @post|opportunity|opportunities",
    "my dream|goal|aim|ambition|hope .. your|you|^ .. @place",
    "what .. take to get|land|join|become .. offer|your|you",
    "how|what|who|way .. i|one|someone|me|people|she|he .. get|gets|got|apply|join|become|hired .. at|to|into|on|in|with|for|where your|you .. @place|work",
    "@post|employment|entry inquiry|enquiry|application|opportunity|opportunities|possibility|possibilities",
    "application for|to|as .. @post",
    "send|submit|address|make|handle|sending|submitting my|an|them .. application",
    "work|working|shadow|help ... free|nothing|wage|salary|stipend",
    "forward to working|joining .. with|for|under|you|your .. you|@place",
    "i stage|volunteer|intern|work|train|come for|with|under you",
  ],
  CLASSES,
);

/** They hire, or might: an ask where the sentence asks, supposes, or says that they do. */
export const HIRING = phrases(
  [
    "@them|@place|^ .. @hire !process|managers|manager|practices|decisions|committee|committees|criteria|freeze|for|through|mostly|mainly|only|differ|curiosity",
    "anyone|currently|still|now|be hiring|recruiting !process",
    "@them|@place|^ .. take|takes|taking on !a|the|another|more|role|risk|work|too|this|new|such|board|cases|clients|projects",
    "interviews|applications|recruiting|recruitment|hiring|~intern|~apprentice|~trainee be? start|begin|open|starts|begins|opens|taken|hired|chosen|picked",
    "understaffed|shorthanded|stretched",
    "@them|@place|^ .. take|takes|taking|bring|brings|bringing .. on|in|aboard .. @person",
    "@them|@place|^ .. taking|bringing @person on",
    "@them|@place|^ .. take|takes|accept|accepts|accepting|need|needs|want|wants|seek|seeks|seeking|use|welcome|train|host|hosts|add|adding|looking|after|short|consider|have|has for|of|to? new|any|more|student|summer|a|an|some|another|paid? .. @person",
    "your|the|^ .. @place .. need|needs|want|wants|use|short a|an|another|of",
    "your|the|^ .. @place .. have|use|want|take|hire|needs me|us|her|him",
    "you .. use|hire|employ|need me|us|someone|somebody",
    "@slot|place|use|need|budget|work|hours for me|us|him|her !to",
    "there|any|have|a|got|an|be @slot .. on|in|at|with|of your|the|^ .. @place !to|where|from",
    "need|use|want|short .. extra|more|spare|additional|another|pair .. hand|hands|help|person|pair|staff",
    "sponsor|sponsors|sponsorship .. visa|visas",
    "~know|~hear|aware .. anyone|anybody|someone|somebody|place|places|firm|firms|company|companies|team .. hiring|recruiting|needs|need|needing|wants|taking|use",
    "~know|~hear .. anything|something|owt .. going|open|available|suitable",
    "have something|anything for @self",
    "need|needing more|extra? hands",
    "if|should|case .. hear|know|hears|come of|about|across one|anything|something|some",
    "anything|something|one|some|things|@slot|place .. open|opens|opened|opening|frees|vacant|arises|pops up? !to|on",
    "@slot|place|@post .. come|comes|coming|came|crop|turn|turns|becomes|be .. up|along|open|free|available|vacant",
    "a|any|some|good|job lead|leads on|for|in|to|where|would|be",
  ],
  CLASSES,
);

/** Wants to learn of it, and not to have it. */
export const LEARNING = phrases([
  "hear|learn|understand|ask|talk|speak|discuss|describe|explain|tell|know|curious|wonder|wondering|chat|read|see|advice|insight|questions|story|interested|view|work .. how|what|why|about|which|your|more|when|out|whether|where !any",
]);

/** The same words, said of something else. */
export const INNOCENT = phrases(
  [
    "informational|research|user|student|phone|short|brief|minute interview|interviews|conversation",
    "thank|thanks|grateful|appreciate|appreciated|thankful you? for|the|your .. ~opportunity|job|work|position|role|thinking|recommending|referring|giving|remembering|putting|mentioning|introducing|considering|taking|keeping|letting",
    "opportunity|opportunities|chance|position|room to .. ~talk|~speak|~ask|~learn|~hear|~chat|~meet|~connect|~discuss|~pick|~see|~thank|~listen|wonder|~find|~catch|~visit",
    "opportunity|chance|opportunities|opening|openings|slot|spot|space|room|free|open for|in|at|on .. conversation|chat|call|growth|advancement|development|learning|schedule|calendar|diary|week|agenda|counter|questions|coffee|interview|talk",
    "openings|opening calendar|schedule|times",
    "work|fit|join .. with|around|to|in your|the|any .. schedule|calendar|timetable|hours|availability|diary|time|day|week|plans|convenience",
    "work|fit in? with|around|to you|yours|whatever|whichever",
    "~hire .. lawyer|lawyers|car|van|caterer|venue|bike|plumber|babysitter|hall",
    "if you|they were .. hiring|to|going",
    "when|before|after|since|until|once you|they|your|i|my .. took|take|hired|hire|were|apprenticeship|internship|job|retire",
    "join ... zoom|call|meeting|webinar|lunch|coffee|teams|video|link|table|tour|walk|event|talk|session|newsletter|list|mailing|lecture",
    "good|great|amazing|wonderful|excellent|fine|hard|day|tough|nice|on|no|favourite|favorite|desk job|jobs",
    "sponsor .. team|event|club|run",
    "application essay|form|forms|fee|fees|deadline|season",
    "job|jobs search|hunt|hunting|shadow|shadowing|satisfaction|fair|title|titles|description|descriptions|security|seekers|seeker|request|well",
    "look|looks|looking for|in .. when|in .. ~hire|hiring|~candidate|~intern|~graduate|applicants|someone|people|juniors|students",
    "of your|the network|community|profession|field|trade|industry",
    "role|roles|position|positions|jobs|job|opportunity|opportunities|work|room .. in|of|as|for .. field|fields|industry|profession|trade|sector|world|society|career|creativity|ideas",
    "in return",
    "person|someone|anyone|people to|i talk|speak|ask|meet",
  ],
  CLASSES,
);
