import { MORE_FAMILIES } from "./nicknames-more.js";

/** First names and what their bearers are called, one family a line. */
const FAMILIES = `robert bob rob bobby robbie bert
william will bill billy liam willy
richard rick dick rich richie ricky
james jim jimmy jamie jem
john jack johnny
jonathan jon jonny nathan
joseph joe joey jo
josephine jo josie
joanna jo joan
michael mike mick mikey micky mischa misha
edward ed eddie ted ned teddy
theodore ted theo teddy
thomas tom tommy
charles charlie chuck chas
charlotte charlie lottie
henry harry hank hal
harold harry hal
sarah sally sadie
mary polly molly mamie
martha patty mattie
beatrice bea trixie
beatrix bea trixie
caroline carrie caro
gertrude trudy gert
ann nan nancy annie
anne nan annie
anna annie ania anya
jane jenny janie
janet jenny
jean jeannie
georgina georgie gina
georgia georgie
regina gina
florence flo flossie
josephina pepa
ludwig lutz
rudolf rudi
rudolph rudi rudy
sigrid siri
birgit gitte
karolina lina
yevgeny zhenya
mikhail misha
nikolai kolya
margaret maggie meg peg peggy greta marge rita daisy
elizabeth liz beth lizzie lizzy eliza betty betsy lisa libby ellie elsie
elisabeth lisa beth sissi elsa
katherine kate kathy katie kat kitty katharine
catherine kate cathy katie cat kitty
katarzyna kasia
malgorzata gosia
aleksandra ola
patricia pat patty tricia trish
patrick pat paddy rick
matthew matt matty
andrew andy drew
anthony tony ant
antonio tony toni tono
daniel dan danny
david dave davy
samuel sam sammy
samantha sam sammy
benjamin ben benny
alexander alex sasha xander sandy al lex
alexandra alex sasha sandra sandy lexi ali
alejandro alex ale
aleksandr sasha alex
nicholas nick nicky
nicole nicky nikki
christopher chris kit topher
christine chris chrissy tina
christina chris tina
steven steve
stephen steve
stefan steve
stephanie steph
gregory greg
jeffrey jeff
geoffrey geoff jeff
gerald gerry jerry
jerome jerry
lawrence larry laurie
leonard len lenny leo
louis lou louie
louise lou lulu
donald don donnie
ronald ron ronnie
kenneth ken kenny
raymond ray
frederick fred freddie fritz
friedrich fritz fred
francis frank fran
francisco paco pancho frank
frances fran frankie
franklin frank
albert al bert albie
alfred al alf fred
arthur art artie
walter walt wally
peter pete
philip phil pip
phillip phil
timothy tim timmy
vincent vince vinny
victoria vicky tori vic vicki
victor vic
susan sue susie suzy
suzanne sue suzy
deborah deb debbie
rebecca becky becca bex
jennifer jen jenny jenn
jessica jess jessie
barbara barb babs
dorothy dot dottie dolly
eleanor ellie nell nora
helen nell lena
helena lena
virginia ginny
pamela pam
penelope penny
cynthia cindy
sandra sandy
teresa terry tess
theresa terry tess tessa
terence terry
abigail abby gail
amanda mandy
miranda mandy
madeleine maddy
madeline maddy
natalie nat
nathaniel nate nat nathan
nathan nate
zachary zach zack
joshua josh
jacob jake
isabella bella izzy isa
isabel izzy bella
gabriel gabe
gabriela gabi gaby
gabrielle gabby
maximilian max
maxwell max
maxine max
oliver ollie
olivia liv livvy
sebastian seb bastian
dominic dom nick
douglas doug
eugene gene
martin marty
martha marty
maria mia mary
giuseppe beppe
giovanni gianni
jose pepe
juan juanito
ignacio nacho
guadalupe lupe
roberto beto
enrique quique
eduardo edu lalo
dimitri dima mitya
dmitri dima mitya
vladimir vova volodya
ekaterina katya
anastasia nastya stacy
tatiana tanya
natalia natasha
sofia sonya
mohammed mo
muhammad mo
mohamed mo
abdullah abdul
fatima fati
oluwaseun seun
oluwadamilola dami
chukwuemeka emeka
ngozi ngo
heinrich heinz
johannes hans jo
hannah hanna
susanne susi
wolfgang wolf
ulrich uli
ursula uschi
constance connie
cornelius neil
desmond des
derek del
diana di
judith judy
julia jules
julian jules
lillian lily
lucille lucy
mildred millie
millicent millie
emily em emmy
emma em
rosemary rose rosie
russell russ
sidney sid
stanley stan
stuart stu
valerie val
veronica ronnie vera
winifred winnie
yvonne vonnie
allison ali
alison ali
ashley ash
bradley brad
cameron cam
clifford cliff
curtis curt
gilbert gil
harriet hattie
herbert herb
jacqueline jackie
janet jan
kimberly kim
marcus marc
meredith merry
mitchell mitch
norman norm
oscar oz
priscilla prissy
randolph randy
reginald reggie reg
roderick rod
rodney rod
rosalind roz
spencer spence
tabitha tabby
tobias toby
wesley wes
wilhelmina mina`;

interface Names {
  /** The full names of what somebody is called. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
  readonly full: ReadonlySet<string>;
}

let names: Names | null = null;

/** Made when the first name is looked up. */
function knownNames(): Names {
  names ??= readNames();
  return names;
}

function readNames(): Names {
  const called = new Map<string, Set<string>>();
  const fullNames = new Set<string>();
  for (const family of `${FAMILIES}\n${MORE_FAMILIES}`.split("\n")) {
    const [full = "", ...short] = family.split(" ");
    fullNames.add(full);
    for (const name of short) {
      const fulls = called.get(name) ?? new Set<string>();
      fulls.add(full);
      called.set(name, fulls);
    }
  }
  return { called, full: fullNames };
}

/** Whether one name is what somebody of the other name is called: Bob is Robert, Liz is Elizabeth. */
export function isNickname(left: string, right: string): boolean {
  const { called } = knownNames();
  const leftFulls = called.get(left);
  const rightFulls = called.get(right);
  if (leftFulls?.has(right) === true || rightFulls?.has(left) === true) return true;
  if (leftFulls === undefined || rightFulls === undefined) return false;
  for (const full of leftFulls) if (rightFulls.has(full)) return true;
  return false;
}

/** Whether the table knows the word as a first name or as what somebody is called. */
export function isKnownNickname(name: string): boolean {
  const { called, full } = knownNames();
  return called.has(name) || full.has(name);
}
