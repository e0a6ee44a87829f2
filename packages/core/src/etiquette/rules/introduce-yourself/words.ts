import { phrases } from "../../text/phrases.js";

const CLASSES = {
  student:
    "student soph frosh sophomore freshman fresher undergrad undergraduate postgrad postgraduate grad apprentice trainee alum alumna alumnus phd postdoc intern resident veteran valedictorian pupil",
  live: "~study ~work ~teach ~run ran ~farm ~sell ~drive drove driven ~manage ~own ~coach ~tutor ~attend ~graduate ~finish ~leave ~serve ~train ~major ~minor ~complete ~practise ~practice ~hold ~earn ~quit ~retire ~separate ~volunteer ~intern ~apprentice ~transfer ~switch moved ~emigrate ~immigrate returned ~raise stayed did pursuing ~lead head ~code ~develop ~design engineer ~play ~sing sang ~research ~nurse ~weld ~repair ~cook ~bake ~clean ~translate ~edit report enlisted commute ~lecture ~supervise ~oversee ~operate handle matriculated sit sitting sat taking reading ~retrain ~freelance qualified ~fix ~fish ~paint ~dance ~care ~act ~perform ~tend ~wait ~deliver ~assist passed",
  studies:
    "degree major majors minor studies thesis dissertation diploma masters master bachelors bachelor phd programme program apprenticeship internship placement practicum residency job shift shifts employer classroom unit business shop company university college nursing training semester term bench lab concentration coursework capstone trade enlistment deployment",
  kin: "friend cousin sister brother roommate flatmate housemate daughter son niece nephew classmate teammate colleague coworker neighbor neighbour student intern partner wife husband girlfriend boyfriend assistant mentee tenant patient godson goddaughter grandson granddaughter mate kid",
};

/** Where a sentence starts to tell who somebody is; `role.ts` reads on from there. */
export const I_AM = phrases(["am|was !i", "name is|'s", "this|it is ^"]);
/** What the sender does or did: work, study, service. */
export const I_DO = phrases(
  [
    "i @adv? @adv? @live !your|you|hard|with",
    "i have .. been in !awe|touch|love|contact|your|search",
    "i have .. @adv? been !in|following|reading|listening|watching|thinking|wondering|meaning|looking|a|trying|wanting|inspired|impressed|so|told",
    "i have been a|an !fan|admirer|follower|reader|huge|big|long|avid",
    "i have @adv? @live !your|you|reading|listening|watching|this|that",
    "i have a|an|my|# .. degree|diploma|bachelor|bachelors|master|masters|background|job|business|shop|years|experience|certificate|practice|farm",
    "i grew up",
    "we @adv? @live !your|you|with|this",
    "took|taken|take|joined your|the|a|an .. ~class|course|seminar|workshop|elective|module|team|firm|group|staff|squad|department",
    "i joined|left !your|you|a|comment|message|it|feeling|the|my",
    "i joined|left the|my @studies|army|navy|marines|military|air|force|forces|police|service|team|bank|church|convent",
    "i started|began at|as|in ^|the|a|an|your|my",
    "i ... be ~start|~join|~attend|~graduate|~finish|~enter|~study|~begin|~major",
    "i am part of",
    "i was in|at|on .. mail|kitchen|team|crew|ward|front|same|next",
    "we were|overlapped|both|all in|on|at|from .. same|cohort|shift|class|team|together",
    "i was # year|years|admitted|born|raised",
    "i was raised|admitted|called|discharged|promoted|hired",
    "i get|got|received|have .. degree|diploma|licence|license|certificate|ba|bsc|msc|rn|school|college|university|year|semester|years|semesters|family|shop|bakery|business|farm|stall",
    "i come|came|hail from",
    "i inherited|founded|opened|co|started a|an|my|the",
    "where|when i @live|answer|stand|do",
    "with a|an|my|# ... behind|from|under",
    "as ^? president|captain|treasurer|secretary|chair|vp|head|leader|founder|editor",
    "to|me|i|of go|going|move|moving|leave|leaving|went|moved|left from|out ... into|to",
    "~leave .. accounting|teaching|nursing|law|banking|retail|hospitality|finance|sales|academia|consulting|engineering|army|navy|military|medicine|tech|marketing|journalism",
    "am|as someone|somebody who !is|wants|would|could|admires|loves|can|has|just|really|might|will|needs|likes|you",
    "my|our .. inherited",
    "our .. ~club|~team|~class|~lab|~shop|~school|~course|~ward at|in",
    "that is me",
    "here the|a|from|your|now|exploring|considering|thinking|looking|wondering|curious|interested|hoping|with",
    "and|but work|study|teach in|at|for|as",
    "we shared|share ^|a|the|an",
    "<< been @live|a|an|in|designing|making|doing|building",
    "<< having @live|had|been !your|you",
    "<< being a|an",
    "remember me from|as",
    "i|me a|an !few|lot|bit|little|big|huge|fan",
    "off to college|university|uni|school",
    "you|who ~hire|~interview|~teach|~coach|~train|~manage|~supervise|told|tell me|us|my|our !how|about|if|what|more",
    "you were my|our",
    "in|from your|our .. ~class|workshop|audience|group|seminar|section|cohort|team|course|lecture|squad|choir|parish|church",
    "i spent|did|served|worked|sold|ran|taught|drove ... years|year|decade|decades|months",
    "i ... for|since|these|past|last # .. years|months|decades",
    "<< grew up",
    "<< just|recently|currently|presently|now @live|in|at",
    "<< currently|presently|now a|an",
    "<< @live at|as|for|in",
  ],
  {
    ...CLASSES,
    adv: "currently now just recently also still have am used to really actually presently both mainly mostly started start began previously once only originally then first have had was",
  },
);
/** What is theirs and whom they belong to. */
export const MY_LIFE = phrases(
  [
    "my|our .. @studies",
    "'s .. @kin",
    "friend|student|cousin|colleague|classmate|neighbor|neighbour|daughter|son|roommate of ^",
    "your|an? former|old|ex|fellow|new|one|future .. @kin|ward|clerk|crew|employee|member",
    "fellow !professionals",
    "former|aspiring|retired|ex|recent|prospective|current|incoming|laid ... here|who|turned|in|at|from|with|considering|thinking|looking",
    "my own",
    "my .. background|work|job|trade|profession|post|role|line is|was|has|takes|involves",
    "my|our whole|entire? career|life",
    "the same .. church|choir|gym|club|school|class|team|town|street|village|course|college|university|year|lab|floor|building|company|firm|league",
    "our .. ~daughter|~son|~kid|~child|children|~mother|~father|~parent|~husband|~wife|~family",
    "as part of the|my|our|a",
    "# from ^",
    "# years|yrs old",
    "after a|an decade|lifetime|career|year|degree|divorce|layoff|stint|spell",
    "my @kin|uncle|aunt|mother|father|mum|mom|dad ^",
    "writing from !you",
    "fresh|newly|recently|just|straight from|out|laid|graduated|retired|qualified|off of|from|off|in|as|at",
    "while|between|during|since|from my @studies|discharge|redundancy|shifts|lectures|degree",
    "while @live",
    "to be a|an ~teacher|~nurse|~engineer|~cook|~chef|~driver|~accountant|~lawyer",
    "after # years|months|decades",
    "class of #",
    "~move|~switch|~change|~transition|~jump|~leap|~pivot|~shift|out from|of !that|this",
    "i ... for a living",
    "by trade|profession|training|day",
    "~career ~change|~changer|~switcher|~break",
    "here from|at|in !you",
  ],
  CLASSES,
);
/** Words for a person in training, an alum, or "as a ...". */
export const STUDENT = phrases(
  [
    "@student",
    "junior|senior|major|minor|finalist|candidate here|in|at|from|majoring|studying|with|interested|curious|on|asking|exploring|looking|who",
    "economics|history|math|maths|physics|biology|chemistry|english|psychology|nursing|law|business|engineering|cs|biz|econ|finance|accounting|linguistics|geology|marketing junior|senior|major|here",
    "first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|master|masters|honours|phd year|semester|student",
    "year # ",
    "as a|an|someone|somebody|your !fan|big|huge|admirer|reader|follower|professional|result|person|means|way|favor|favour|thank|long|starting|side|small",
    "<< ^ ^? from|in|at|of !you",
    "with a|an|my degree|background|diploma",
  ],
  CLASSES,
);

export const SELF_SETS = [I_AM, I_DO, MY_LIFE, STUDENT] as const;
