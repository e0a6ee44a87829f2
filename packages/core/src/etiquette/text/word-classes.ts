/**
 * The word classes that the analysis itself reads. A class is a space-separated word list; `~word`
 * stands for all inflections. A word may stand in several classes. Words are lower-case, without
 * diacritics, and contractions are taken apart before lookup ("don't" is `do not`).
 *
 * Rules bring their own words with `phrases(...)`; add here only what structure needs.
 */
export const WORD_CLASSES = {
  i: "i",
  me: "me myself",
  my: "my mine",
  you: "you yourself",
  your: "your yours",
  we: "we us our ours ourselves",
  they: "he she they him her them his their hers theirs",
  it: "it its this that these those",
  there: "there",
  /** Words that can act: subjects of a clause. */
  actor: "i you he she they we it this that these those there",
  det: "the a an some any each every another no both all this that these those my your our his her their its several many few one two three",
  prep: "of in at on for with from by about into through during after before between over under without within via per toward towards around across against among since until to as like regarding concerning near upon",
  subordinator:
    "if because when whenever while although though since unless until whether before after once where whereas as",
  coordinator: "and or but so yet nor plus",
  modal: "can could would will may might should shall must",
  be: "am is are was were be been being",
  have: "have has had having",
  do: "do does did doing done",
  negator:
    "not no never neither nor none nothing without nobody hardly barely cannot isnt dont nowhere",
  wh: "what which who whom whose where when why how",
  past: "was were did had been went came got gave told said wrote sent spoke met took made knew found thought saw heard held kept led left learned learnt paid taught began built bought chose grew brought became felt ran spent rewrote flew sat stood lost won drove fell broke drew sold understood wore threw caught sang swam hung laid shook stole struck woke bought",
  /** Words that ask wherever they stand. */
  errand:
    "edit proofread forward scan print mail email post send book arrange prepare compile collect gather translate transcribe correct mark grade review rewrite submit introduce circulate copy type upload download sign fill bind order buy reserve organize organise bring ship fetch annotate critique check find read pass share write make put get set ask tell call",
  asking: "please kindly wonder wondering wondered hoping hope wish keen eager",
  /** Words that ask only behind "would": "I would like to", not "it looks like". */
  wishing: "love like appreciate grateful happy glad welcome value",
  /** Verbs of somebody else's words. */
  report:
    "said mentioned told suggested recommended asked wrote advised described explained shared says mentions suggests thought noted requested promised offered encouraged",
  /** What may stand before the verb of an imperative. */
  leading: "please kindly also then just meanwhile maybe perhaps sir",
  polite:
    "please kindly grateful appreciate appreciated thankful thanks thank welcome glad happy pleased honored honoured delighted",
  number:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fortyfive fifty sixty ninety",
  minute: "minute minutes min mins",
  hour: "hour hours hr hrs",
  weekday:
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays",
  month:
    "january february march april may june july august september october november december jan feb apr jun jul aug sep sept oct nov dec",
  daypart:
    "morning mornings afternoon afternoons evening evenings noon midday lunchtime lunch tonight night nights weekend weekends",
  title:
    "dr mr mrs ms mx miss prof professor doctor sir madam maam herr frau judge captain officer chef pastor rev rabbi dean",
  greeting:
    "hi hello hey dear greetings hiya howdy yo salutations heya hola bonjour hallo ciao namaste aloha hullo estimado estimada liebe lieber cher chere querido querida hej bula talofa sanibonani sawubona salaam salam shalom ola",
  verb: "~give ~send ~forward ~pass ~share ~tell ~let ~help ~look ~review ~read ~check ~find ~get ~put ~set ~introduce ~connect ~recommend ~refer ~suggest ~consider ~hire ~keep ~call ~ring ~text ~email ~write ~reply ~respond ~answer ~meet ~talk ~speak ~chat ~ask ~take ~make ~see ~know ~think ~want ~need ~hope ~wish ~love ~like ~enjoy ~appreciate ~learn ~hear ~study ~work ~join ~apply ~explain ~describe ~walk ~show ~teach ~say ~mention ~offer ~spare ~spend ~book ~schedule ~arrange ~confirm ~edit ~proofread ~attach ~enclose ~include ~wonder ~believe ~feel ~go ~come ~try ~use ~start ~follow ~reach ~drop ~grab ~have ~move ~leave ~bring ~remember ~understand ~plan ~prepare ~graduate ~finish ~run ~lead ~manage ~pick ~choose ~thank ~allow ~grant ~permit ~oblige",
  talkNoun:
    "~chat ~conversation ~call ~talk ~meeting ~discussion coffee ~coffee tea zoom facetime skype ~interview ~phonecall ~catchup lunch breakfast videocall walk",
  talkVerb:
    "chat chatting talk talking speak speaking meet meeting converse discuss connect connecting call ring phone zoom facetime interview catch",
  job: "~job ~internship ~opening ~vacancy ~position ~role ~placement ~traineeship ~apprenticeship ~opportunity employment ~externship coop ~residency ~vacation ~fellowship ~hire hiring",
  /** Names of work that hardly mean anything else. */
  strictJob:
    "internship internships placement placements traineeship traineeships apprenticeship apprenticeships externship externships clerkship clerkships vacancy vacancies openings practicum hire hires hired job jobs employment position positions attachment",
  coming: "comes come coming",
  resume: "resume resumes cv cvs portfolio portfolios curriculum resumé",
  thanks:
    "thank thanks thankful grateful gratitude appreciate appreciated appreciation appreciative thx ty",
  signoff:
    "best regards sincerely cheers thanks thank warmly warm kind kindest respectfully yours cordially gratefully wishes faithfully truly thx appreciatively care love xo ciao talk",
  orgSuffix:
    "inc ltd llc llp plc gmbh ag sa co corp corporation company group holdings limited partners associates foundation institute university college hospital bank labs studio studios consulting capital partners agency",
  /** Words that any message of this kind could hold: they name no topic. */
  generic:
    "~insight ~advice ~tip ~guidance ~wisdom ~perspective ~experience ~expertise ~knowledge ~information ~info ~idea ~thought ~opinion ~view ~story ~journey ~path ~career ~careers ~field ~industry ~profession ~professional ~professionals ~business ~work ~job ~role ~position ~company ~firm ~team ~organization ~organisation ~place ~world ~sector ~area ~future ~goal ~dream ~plan ~step ~life ~time ~day ~week ~month ~year ~today ~yesterday ~tomorrow ~morning ~lot lots bit much many great good wonderful amazing awesome fantastic excellent lovely nice kind kindness generous generosity helpful useful valuable invaluable insightful inspiring inspired inspiration informative interesting interested enlightening encouraging fascinating incredible pleasure honor honour privilege opportunity ~chance ~conversation ~chat ~talk ~call ~meeting ~discussion ~interview informational ~session ~coffee zoom ~phone video email ~message ~note linkedin ~help ~support ~assistance ~everything ~anything ~something ~thing ~way ~question ~answer ~detail ~person ~people ~student ~intern ~graduate ~school ~college ~university ~major ~degree ~study ~studies ~class semester ~busy schedule ~minute ~hour ~moment ~speak ~taking ~sharing ~share ~giving ~hearing ~learning ~learned ~learnt ~taught ~meant ~mean ~means ~look ~forward ~forwards ~stay ~touch ~keep ~contact ~connect ~connected ~connecting ~again ~soon ~best ~wish ~wishes ~regards sincerely truly really very so much incredibly extremely genuinely deeply greatly especially particularly definitely certainly again once ~enjoy ~enjoyed ~enjoyable ~appreciate ~appreciation ~value ~valued ~honest ~honesty ~open ~openness ~candid ~candor ~passion ~passionate ~excited ~exciting ~excite ~motivated ~motivating ~motivate ~confident ~confidence ~clear clearer clarity better new next first last real able ~current currently ~different ~important ~hard ~success ~successful ~challenge ~challenges ~background ~interest ~interests ~skill ~skills ~decision ~choice ~direction ~options ~option ~process ~search ~network networking ~communicate ~follow ~update ~updated ~posted ~reach ~hope ~happy ~glad ~grateful ~thankful ~thrilled ~delighted ~week weekend holiday summer ~welcome ~return ~favor ~favour ~repay ~respond ~reply ~response quick quickly ~everyone ~anyone ~someone ~friend ~friendly ~warm ~patience ~patient ~thoughtful ~thorough ~thoroughly ~details whole entire full ~feel ~felt ~make ~made ~give ~gave ~get ~got ~come ~came ~go ~went ~say ~said ~tell ~told ~know ~knew ~think ~thought ~see ~saw ~find ~found ~take ~took ~eye opening ~opened ~impressed ~impressive ~impact ~difference ~leave ~left ~consider ~thinking ~explore ~exploring ~pursue ~pursuing ~entering ~enter ~breaking ~break ~start ~starting ~begin ~becoming ~become ~grow ~growth ~develop ~development ~improve ~forget ~remember ~carry ~mind ~heart ~word ~words ~encouragement ~encouraged ~encourage ~example ~examples ~resources ~resource ~suggestions ~suggestion ~recommendations ~recommendation ~recommend ~suggest ~mentor ~mentorship ~mentoring ~alumni ~alum ~fellow ever always never already still yet even back around away together ~together luck ~cheers ~care",
  /** Words that carry grammar but no topic. They tell English from other languages. */
  function:
    "i me my you your we our he she they it its the a an and or but of to in at on for with from by about as is am are was were be been have has had do does did will would can could should may might not no this that these those there here what which who when where why how if because so than then also just very really more most some any all out up into over after before while though im its us them their his her him",
} as const;

export type WordClass = keyof typeof WORD_CLASSES;

const NAMES: readonly string[] = Object.keys(WORD_CLASSES);

/** The bit of a class: low classes live in the first mask of a word, the rest in the second. */
export const CLASS_INDEX: ReadonlyMap<string, number> = new Map(
  NAMES.map((name, index) => [name, index]),
);
