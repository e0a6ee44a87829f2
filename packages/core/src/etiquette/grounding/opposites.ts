/** Words that cannot both be true of one thing, one pair of sides a line: all left of `|` exclude all right of it. */
const PAIRS = `first|last
early|late
early sunrise dawn|evening midnight
always|never
more|less fewer
most|least
best favourite favorite|worst
better|worse
good|bad
easy easier easiest|harder hardest difficult tough
simple|complicated complex
cheap cheaper cheapest|expensive costly pricey
rich|poor
fast faster quick quickly|slow slower slowly
big bigger biggest large larger largest huge|small smaller smallest tiny little
high higher|low lower
long longer longest|short shorter shortest
old older oldest|young younger youngest new newer newest
hot warm|cold cool
wet|dry
loud louder noisy|quiet quieter silent
love loves loved enjoy enjoys enjoyed|hate hates hated dislike dislikes disliked
laugh laughs laughed laughing giggle giggled|cry cries cried crying weep weeps wept tears
happy happiest|sad saddest
boring bored bores dull|exciting thrilling fascinating fascinates
safe safest|dangerous risky
free unpaid|paid
win wins won winning|lose loses lost losing
pass passed passes|fail failed fails flunked
gain gained|lose lost
rise rose risen rising raise raises raised raising grow grew grown double doubles doubled doubling|fall fell fallen falling lower lowers lowered lowering drop dropped shrink shrank halve halved halves
increase increased|decrease decreased reduce reduced
open opens opened opening|close closes closed closing shut
buy buys bought buying|sell sells sold selling
hire hires hired|fire fires fired sack sacked
start starts started starting begin began begun|stop stops stopped stopping quit finish finished finishes
join joined joins|leave left leaves leaving
arrive arrived|depart departed
accept accepted accepts|refuse refused refuses reject rejected decline declined
remember remembers remembered|forget forgets forgot forgotten
true real|false myth untrue
alone solo|together
public|private
inside indoors|outside outdoors outdoor
daytime daylight noon midday|night nights midnight
summer|winter
morning mornings|evening evenings
top|bottom
strong stronger|weak weaker
clean|dirty
full|empty
dropout drop dropped|graduate graduated completed
rare rarely seldom|often frequently usually
allowed welcome|forbidden banned prohibited
required mandatory compulsory essential necessary|optional unnecessary
overrated|underrated
increases|decreases
upstream|downstream
urban|rural
majority|minority
teach taught teaches|learn learned learnt learns
lend lent|borrow borrowed
shout shouting|listen listening listens silence
overprice overpriced overcharge overcharged overquoted|underprice underpriced undercharge undercharged underquoted`;

/** One pair that a word belongs to: the words on its own side and those on the other. */
export interface Opposition {
  readonly same: readonly string[];
  readonly opposite: readonly string[];
}

const NONE: readonly Opposition[] = [];
/** Made when it is first asked for. */
let oppositions: ReadonlyMap<string, readonly Opposition[]> | null = null;

/** The pairs of opposites that a word belongs to. */
export function oppositionsOf(word: string): readonly Opposition[] {
  oppositions ??= readOppositions();
  return oppositions.get(word) ?? NONE;
}

function readOppositions(): ReadonlyMap<string, readonly Opposition[]> {
  const read = new Map<string, Opposition[]>();
  for (const line of PAIRS.split("\n")) {
    const [one = [], other = []] = line.split("|").map((words) => words.split(" "));
    for (const [same, opposite] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const word of same) read.set(word, [...(read.get(word) ?? []), { same, opposite }]);
    }
  }
  return read;
}
