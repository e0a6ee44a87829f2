import { phrases } from "../../text/phrases.js";

const CLASSES = {
  post: "~opening ~vacancy ~position ~role ~internship ~job ~placement ~traineeship ~apprenticeship ~externship ~residency ~opportunity ~spot ~seat ~gig ~clerkship ~rotation coop coops employment headcount requisition reqs req",
  place:
    "team company firm group lab office organization organisation department practice clinic hospital studio agency school bank business startup unit crew division staff shop site branch place side floor newsroom employer",
  grow: "hiring recruiting interviewing expanding staffing onboarding",
  me: "me us someone somebody",
};

/** An ask for work whatever stands around it, unless it is denied or told of the past. */
export const DIRECT = phrases(
  [
    "~keep|~have|~bear me|us|my .. in mind|consideration",
    "~consider me|hiring|bringing|taking !for",
    "~consider me for @post|the|a|an|any|your|future|work|openings",
    "~consider my|an application|candidacy|candidature",
    "~hire|~employ|~recruit me|us|someone|somebody !who",
    "~hire|~employ a|an student|intern|graduate|assistant|apprentice|trainee|junior|beginner|newcomer",
    "~refer|~recommend me",
    "~refer|~recommend .. someone|somebody like me",
    "put in a|any .. word",
    "put|say|drop|throw a .. word .. for me",
    "~put|~get|~throw my name .. forward|in|out|down|on|into|across",
    "~pass|~send|~forward my name|details|profile|information|info|application",
    "~vouch for me",
    "get me in|into|hired|onto|an|a|on !touch|good",
    "~get my|a|one foot in",
    "foot in the|your|that door",
    "~take me on !a",
    "~bring|~get me on|onto board|your|the",
    "~give me a|an|the|any|some|one chance|shot|job|role|position|try|break|start|opportunity|internship|placement|interview !to",
    "~give me a|an|the chance|shot|opportunity|try to|at .. ~work|~prove|~join|~contribute|~show|~intern|~interview",
    "~help|~assist me|us .. ~get|~find|~land|~secure|~obtain|~score|~snag|~win|~break|~start|~place .. @post|work|hired|interview|interviews|foot",
    "~help|~assist me with|in ~get|~find|~land|~secure|~obtain .. @post|work|hired",
    "~get|~land|~secure|~offer|~find|~give me .. @post",
    "~job|~role|~position|~opening|~vacancy|~internship|~place|~opportunity|~work|anything|something|~spot|~seat|room|space .. for me|someone|somebody .. like|with|me",
    "~fit|~find|~create|~make|~have|~get a|any|some place|spot|room|space|slot for me",
    "~use|~need|~want an|another|some|a extra|pair|helping|hand|hands|intern|assistant .. of? hand|hands|help|intern|assistant|me",
    "~need|~want|~use someone|somebody like|with me|my",
    "~join|~joining your|the|^ .. @place|team !meeting|call|lead|leader",
    "~sponsor my|a|me visa|h1b",
    "~interview me|for .. @post|your",
    "~get|~arrange|~land|~offer me an|a|the .. job|first|formal? interview|interviews",
    "i would|will|could be|make|do a|an|the .. fit|addition|asset|hire|candidate|employee|intern|match .. for|to|on|at your|the|this|that|^",
    "good|great|perfect|strong|ideal|right|excellent ~fit|~candidate|~addition|~asset|~match for|to|at your|the|^ .. @place|@post",
    "ready|able|available|free|happy to start|begin work|working|immediately|tomorrow|next|in|on|from|right|asap|as !with",
    "can|could start work|working|immediately|tomorrow|right|asap|as",
    "i can start > ",
    "~think of me when|if|for|whenever|should|next",
    "~think of me as a .. @post|candidate|hire",
    "~remember me when|if|should|for .. @post|hiring|need|hire|opens|open|something|anything",
    "~recommend|~suggest|~pass|~mention me|my to|for .. @post|boss|manager|hr|recruiter|recruiting|hiring|team",
    "~mention|~drop my name to|with|in",
    "~skip|~bypass the .. application|queue|line|process",
    "~push|~move|~fast .. my application",
    "~pull|~use .. strings|influence|leverage",
    "in|into the|your .. pipeline|payroll",
    "~work|~intern|~temp for|with|under|alongside you|your|^ .. this|next|over|full|part|summer|after",
  ],
  CLASSES,
);

/** Openings and hiring at their side: an ask where the clause asks, hopes or looks. */
export const OPENINGS = phrases(
  [
    "any|some|an|a|no? .. ~opening|~vacancy !up|remarks|line|question|chapter|night|day|act",
    "any|some|other|suitable|upcoming|future|potential|possible|available|open|current|entry|level|junior|graduate|summer|paid|part|full|time|remote .. ~position|~role|~internship|~job|~placement|~apprenticeship|~traineeship|~externship|~gig|~clerkship|coop|coops|employment",
    "~opening|~vacancy|~internship|~placement|~traineeship|~apprenticeship|~externship|~position|~role|~job|~opportunity .. at|in|on|with|within your|the|^ .. @place",
    "open|available ~position|~role|~requisition|reqs|req|spot|seat|headcount",
    "~job|career|employment|work|intern|internship|hiring|professional|summer|research|entry|level|graduate ~opportunity",
    "~opportunity for|open|available .. me|students|interns|graduates|grads|juniors|someone|somebody|people|undergraduates|undergrads|sophomores|seniors",
    "~opportunity .. at|with|within|on your|the|^ .. @place",
    "any ~opportunity !to|for",
    "your|the|^ .. @place|@place .. @grow",
    "your @place|department .. @grow|growing|taking|accepting|adding",
    "you|they .. @grow",
    "you .. taking|accepting|looking|searching .. on? interns|students|intern|trainees|apprentices|someone|people|graduates|grads|applicants|applications|candidates|assistants|hire",
    "@grow interns|students|graduates|grads|juniors|anyone|right|now|this|for|at",
    "anything|something|one|~position|~role|~spot|~seat|~job|place .. ~open|~opens|~opened|~come|~comes|~become|~free|pops|turns .. up|available",
    "~hear|~know|~learn|aware|think of|about|if .. @post|anything|something|any|anyone|someone|hiring .. ~open|~opening|~job|~internship|~role|~position|~hiring|suitable|@post|coming|~come|up|fit|suit|me",
    "~hear|~know|aware of|about anything >",
    "~hear|~know|aware of|about .. @post",
    "~offer|~have|~run|~take|~host|~accept|~sponsor .. ~internship|~intern|interns|apprenticeships|traineeships|placements|coops|~vacancy|~opening|externships",
    "work|job experience .. at|with|in your|the|^ .. @place",
    "room|space|budget|place|spot|seat|need .. on|in|at|for your|the|an|another|one|someone .. @place|intern|more|like|person|pair",
    "~job|~internship|~position|~role at|with your|^",
  ],
  CLASSES,
);

/** The sender's own search, said to somebody who might help with it. */
export const LOOKING = phrases(
  [
    "~look|~search|~seek|~hunt|~hope|~hoping|~want|~need|~try|open|wish for|to|a|an|my .. @post|employment|paid",
    "~seek|~seeking @post|employment",
    "~apply|~applied|~interest|interested|keen|eager for|to|in .. ~position|~role|~job|~internship|~opening|~vacancy|~placement .. at|with|in|on|within your|the|^",
    "interested|keen|eager|excited in|to|about .. ~work|~working|~join|~joining|~intern|~interning for|at|with|your|under|you .. you|your|^|@place",
    "love|like|hope|hoping|want|dream|dreaming|thrilled|excited|honored|honoured|delighted|eager|wish to|of .. work|working|intern|interning for|at|with|under you|your|^ .. @place|someday",
    "available|free for work|employment|hire|@post",
    "my dream|goal|aim|ambition .. is to work|intern|be|join at|for|with|your your|^|@place|team",
  ],
  CLASSES,
);

/** Talk about the career itself: no ask even though the words are the same. */
export const INNOCENT = phrases(
  [
    "informational interview|interviews",
    "~interview you|with you",
    "how|when|why|where|what did|made|led|drew|brought you",
    "how you ~get|got|~find|found|~land|landed|~start|started|~move|moved|~become|became|~choose|chose|came|broke|made|ended|went",
    "~opportunity to .. ~talk|~speak|~chat|~learn|~hear|~meet|~connect|~ask|~pick|~listen|~discuss|~see|~interview|~sit|~thank",
    "~opportunity for .. conversation|chat|call",
    "thank|thanks|grateful|appreciate|appreciated .. ~opportunity",
    "what|how|which|where .. ~look for|in|when .. ~hire|~hiring|~candidates|~interns|~graduates|resumes",
    "what .. hiring|recruiting|interviewing .. like|managers",
    "~job search .. habits|strategy|strategies|advice|tips|routine|mistakes",
    "how .. hiring|recruiting .. ~work|works|go|looks|look|changed|happens",
  ],
  CLASSES,
);
