import { inflect } from "../../text/inflect.js";
import { phrases } from "../../text/phrases.js";

const forms = (list: string): ReadonlySet<string> => new Set(list.split(" ").flatMap(inflect));

/** What a conversation consists of, and what it takes to arrange one: asking for it is no favour. */
export const CONVERSING = forms(
  "talk speak chat meet call ring phone telephone zoom facetime discuss converse tell share explain describe spare give have be let answer consider suggest recommend say name pick choose select accept come join connect understand think walk hear like mind prefer want see visit show teach reply respond drop point confirm fit manage grab hop jump know allow grant permit offer enjoy advise elaborate expand comment touch shed imagine feel forgive excuse pardon accommodate reschedule move change shift swap postpone push delay bear stay keep remain remember note ignore disregard decline refuse skip use stop wait wish need do make take find set propose squeeze swing catch go step reach text message write email mail help guide pass work look read check get put ask bring send forget sit stand squeeze shout nod wave speak indulge entertain stomach tolerate assume expect hope believe trust rest worry hesitate hold treat convey extend send thank greet congratulate advise agree become change add look meet welcome receive find inform notify update steer direct narrow sum summarise summarize reflect reveal start begin open lend clarify repeat respect return turn try continue follow enlighten describe attend may can could will would should might sketch outline picture compare rate recall look host buy order afford devote dedicate set commit accept suit free block clear join dial click pencil stop pop swing",
);

const CLASSES = {
  mine: "my our",
  paper:
    "essay essays statement statements application applications thesis draft drafts manuscript manuscripts paper papers report reports chapter chapters assignment assignments homework project projects website letter letters sample samples proposal proposals pitch deck slides presentation plan model code script poem story mixes designs work blog video survey questionnaire form sop writing text translation dataset data answers bio book business calculations grammar english portfolio design drawings photos tracks demo song film recipe",
  people:
    "colleague colleagues team boss manager managers director directors friend friends contact contacts network crew staff department hr recruiter recruiters everyone anyone somebody someone whoever people supervisor partner partners professor dean assistant secretary cousin brother sister mother father mum mom dad wife husband neighbour neighbor chemists editor agent producer",
  thing:
    "list lists table copy copies details information info materials material notes slides handouts documents document files file pdf template templates brochure summary report addresses syllabus books textbooks book pass passes ticket tickets badge samples sample data login password access code forms answers spreadsheet plots requirements deadlines contacts guidelines guides figures ledgers recordings tapes parts motors equipment statistics dataset letter reference essay plan overview brochures catalogue catalog photos drawings plans invoice contract report reports chapters recipe recipes results tour discount key keys",
};

/** Tasks whose verb alone says little: the object makes it one. */
export const TASKS = phrases(
  [
    "~read|~look|~go|~run|~check|~review|~see|~work over|through|at|up my|our|the|this|these|attached .. @paper",
    "~read|~check|~review|~mark|~test|~try|~watch my|our|the|attached .. @paper",
    "~have|~take|~give a|my|another|one|it .. look|read|glance|once|pass at|my|over|it .. @paper",
    "~give|~send|~offer|~write|~have|~provide|~share|~love|~like|~appreciate|~want|~value|~get .. feedback|comments|corrections|critique|thoughts|notes|opinion on|about|of my|our|the|attached|it|each|these",
    "~help me|us|with my|our|the .. @paper|@thing",
    "~help|~assist .. with my|our|the @paper",
    "~pass|~send|~share|~show|~hand this|it|my|our|on|along|a .. @people",
    "~pass|~send this|it|them on|along|around|to",
    "~give|~bring|~hand|~drop|~put my|our|this .. to|in @people|front",
    "~send|~email|~mail|~post|~write|~get|~give|~bring|~text|~share|~show|~lend|~find me|us .. @thing",
    "~send|~share|~lend|~provide|~email|~forward the|your|a|any|some|all|old .. @thing !of",
    "~send|~write .. out|full|detailed answers|comments|instructions",
    "~write|~make|~do|~give|~put|~act|~be|~serve .. me|us|my|our|a|the|as .. reference|testimonial|referee|recommendation|translation|subtitles|poster|logo|website|design|edit|interview",
    "~write|~type|~draw|~work|~sketch up|out|down .. for me|us|my",
    "~pull|~put together the|a|some|my|all",
    "~write a|the letter|reference|recommendation|essay|report",
    "~pass .. to your .. hr|side|team|boss|manager",
    "~write me|us .. letter|list|plan|reference|recommendation|summary|guide|comments|detailed",
    "~write|~type|~make|~put|~draw .. down|out|together|up|a|the list|table|summary|plan|schedule|overview|guide|bibliography|outline|materials|programs|programmes",
    "~put|~get me|us in|into .. touch|contact .. with",
    "~connect|~link|~hook me|us .. with|to|up",
    "~introduce me|us|my",
    "~introduction|~introductions|~intro to .. your|@people|the|^",
    "~make .. introductions|introduction|intro|intros",
    "~get|~have|~ask|~tell|~make|~persuade|~convince your|the|her|him|them|other|all|another|some .. @people .. to",
    "~ask|~tell|~call|~ring|~email|~contact|~check|~talk|~speak round|to|with|around? your|the|other|hr|her|him|them|^ .. about|for|if|whether|to|what|which|me|us|my",
    "~have|~get .. assistant|secretary|team|people|staff|someone .. find|send|book|call|arrange|set|prepare|make|fill|ship",
    "~get|~find|~arrange|~buy me|us|for me|a|the|some|two|one .. pass|ticket|tickets|badge|tour|desk|bench|seat|appointment|meeting|visit|invitation|invite|discount|access|flat|apartment|place|room",
    "~set up .. the|a|it|tour|for zoom|call|meeting|invite|link|tour|visit|me|class and|for|please",
    "~set up .. a|the .. tour|visit|room|link",
    "~set up .. between|for me|us",
    "~set up .. time for her|him|them|me .. to",
    "~find .. a|the|time|slot .. for|that .. all|colleague|us|works|three",
    "~find out|me !your|how",
    "~look up|into .. for|the|what|which|who|whether",
    "~check|~see whether|if|which|what|with .. the|i|my|is|are .. course|accredited|deadline|available|form|fee|program|programme|correct|right|eligible|qualify",
    "~run|~test|~process|~put my|our|the .. data|dataset|set|code|numbers|samples|sample|files|model|results|through",
    "~fill|~complete|~answer|~take .. in|out|my|the|this|our survey|questionnaire|form|forms|poll",
    "~do my|our|the|this .. survey|homework|assignment|subtitles|translation|taxes|poster|logo",
    "~sign|~share|~repost|~endorse|~follow|~post my|our|the|about|for .. petition|page|campaign|post|skills|profile|channel|fundraiser|club|event|project|video",
    "~lend|~loan|~wire|~give me|us .. money|dollars|euros|pounds|car|equipment|camera|laptop|books|textbooks|kit|tools|suit",
    "~pick|~drop|~drive me|us|them|it|up|the .. up|off|to|forms|from|papers|parcel",
    "~save|~keep|~hold me|us a|the seat|spot|place|copy|table",
    "~mark|~grade|~correct|~fix|~improve|~polish|~sort them|it|these|each|my|the|any .. weak|mistakes|errors|spelling|grammar|@paper|and",
    "~bring|~post|~mail|~ship|~send me|them|it|three|some|the .. back|samples|copy|along|shipped|parts",
    "~show|~give|~take me|us|my|the .. around|round|tour|backstage",
    "do me a .. favor|favour",
    "do the needful",
    "~copy|cc me when|on|in",
    "~mentor|~tutor|~supervise|~coach|~train me|us",
    "~talk|~speak|~call|~write|~go|~ask .. for|instead me|us|of",
    "~work|~go through|over .. question|questions|assignment|problem|problems|calculations|exercise|exercises|sheet",
    "~collect|~gather|~dig|~pull|~search .. for me|us|my|out|up|figures|data|the",
    "~buy|~order|~sponsor|~fund|~donate|~subscribe|~vote|~nominate me|us|my|our|for|to|some|a",
    "~help|~correct|~edit .. grammar|spelling|formatting",
    "~send .. out? calendar|meeting|zoom|teams|the .. invite|invites|invitation|invitations|link",
    "~book|~reserve .. room|table|bench|hall|flight|hotel|car|seat|desk",
    "~give|~send|~share me your .. login|password|account|badge|key",
  ],
  CLASSES,
);

/** Marks of an ask without "you" as its subject: "I need comments on", "your feedback would help". */
export const ASKING = phrases([
  "please|kindly",
  "i|we .. need|want|request|require",
  "would .. love|like|appreciate|help|grateful|value|mean|great|thankful|welcome",
  "grateful|thankful|glad|obliged|appreciate|appreciated for|if|it",
  "any feedback|comments|corrections",
  "it|that .. help|mean|great|nice|kind|huge|big",
  "so|that you can|could",
]);

/** Their own offer, or work that the sender does. */
export const OFFERED = phrases([
  "you .. offered|offer|promised|suggested|volunteered|asked|mentioned|kindly|said|proposed|agreed|invited",
  "thank|thanks|grateful|appreciate|appreciated .. for|your|that",
  "as promised|agreed|discussed|offered|you",
  "i|we will|can|could|would|shall|may|might|have|am|are|did .. ~send|~forward|~share|~prepare|~bring|~write|~book|~set|~arrange|~read|~look|~pass|~email|~organize|~check|~find|~make|~ask|~call|~put|~post",
  "happy|glad|able|love|going|plan|hope|promise|try to .. ~send|~forward|~share|~bring|~book|~set|~arrange|~help|~organize|~organise|~read|~write|~look",
  "let me .. ~send|~forward|~share|~book|~set|~arrange|~prepare|~know|~check",
  "i|we ~sent|~forward|~share|~wrote|~attach|~book|~read|~looked|~found|~checked|~asked|~passed|~showed|~gave|~brought|~put",
]);
