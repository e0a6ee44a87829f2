const IRREGULAR = new Map<string, string>(
  [
    "get gets got gotten getting",
    "give gives gave given giving",
    "write writes wrote written writing",
    "send sends sent sending",
    "speak speaks spoke spoken speaking",
    "meet meets met meeting meetings",
    "take takes took taken taking",
    "make makes made making",
    "know knows knew known knowing",
    "find finds found finding",
    "think thinks thought thinking",
    "come comes came coming",
    "become becomes became becoming",
    "go goes went gone going",
    "tell tells told telling",
    "read reads reading",
    "say says said saying",
    "see sees saw seen seeing",
    "hear hears heard hearing",
    "hold holds held holding",
    "keep keeps kept keeping",
    "lead leads led leading",
    "leave leaves left leaving",
    "learn learns learned learnt learning",
    "pay pays paid paying",
    "put puts putting",
    "run runs ran running",
    "sit sits sat sitting",
    "spend spends spent spending",
    "teach teaches taught teaching",
    "begin begins began begun beginning",
    "build builds built building",
    "buy buys bought buying",
    "choose chooses chose chosen choosing",
    "grow grows grew grown growing",
    "bring brings brought bringing",
    "feel feels felt feeling",
    "set sets setting",
    "let lets letting",
    "refer refers referred referring",
    "understand understands understood understanding",
    "have has had having",
    "be am is are was were been being",
    "do does did done doing",
    "ring rings rang rung ringing",
    "stop stops stopped stopping",
    "admit admits admitted admitting",
    "submit submits submitted submitting",
    "commit commits committed committing",
    "prefer prefers preferred preferring",
    "swap swaps swapped swapping",
    "break breaks broke broken breaking",
    "draw draws drew drawn drawing",
    "drive drives drove driven driving",
    "fall falls fell fallen falling",
    "forget forgets forgot forgotten forgetting",
    "lose loses lost losing",
    "sell sells sold selling",
    "show shows showed shown showing",
    "stand stands stood standing",
    "win wins won winning",
    "wear wears wore worn wearing",
    "catch catches caught catching",
    "shadow shadows shadowed shadowing",
    "travel travels traveled travelled traveling travelling",
    "hire hires hired hiring hirings",
  ].map((line) => [line.slice(0, line.indexOf(" ")), line]),
);

const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
const VOWEL_Y = /[aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;

/**
 * All regular forms of an English verb or noun, the word itself first. It over-generates on purpose
 * ("openinged"): a form that nobody writes costs nothing.
 */
export function inflect(base: string): readonly string[] {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular.split(" ");
  if (base.endsWith("e")) {
    return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`, `${base.slice(0, -1)}ings`];
  }
  if (base.endsWith("y") && !VOWEL_Y.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (SIBILANT.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  const stem = DOUBLING.test(base) ? base + base.charAt(base.length - 1) : base;
  return [base, `${base}s`, `${stem}ed`, `${stem}ing`, `${stem}ings`];
}
