import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { phrases } from "../text/phrases.js";

/** Thanks in words, whatever they are for. */
export const THANKS = phrases(
  [
    "thank|thanks|thanking !to|god|goodness|heavens",
    "thanks to you|your|this|that|both|all",
    "thankyou|tysm|tyvm|ty|thnx|thanx|tnx|thankful|grateful|gratefully|gratitude|appreciation|appreciative|appreciatively|obliged|indebted|@abroad",
    "!not|never|will|to|would ~appreciate",
    "will|to|would .. ~appreciate",
    "kind|generous|good|nice|sweet|lovely|decent|gracious|thoughtful of you",
    "your .. kindness|generosity|hospitality",
    "!would|could|will|might .. meant|means|mean !for .. lot|much|world|deal|everything|ton|loads|more",
    "cheers|ta|kudos for",
    "ta very|muchly|ever|so",
    "god bless|reward you",
    "i owe you",
    "in your debt",
  ],
  {
    abroad:
      "merci grazie danke gracias obrigado obrigada tack tak takk kiitos mihi mahalo salamat asante arigato arigatou shukran shukriya dhanyavaad dhanyawad diolch dziekuje dekuji dakujem hvala koszonom multumesc spasibo dyakuyu tesekkurler toda xiexie kamsahamnida gomawo terima efharisto medaase ese dalu enkosi ngiyabonga bedankt dank mersi maith buiochas vinaka murakoze mauruuru tenkyu tankyu webale zikomo siyabonga leboha nagode medaase modupe rahmat mamnoon eskerrik gracies aciu paldies aitah falemnderit blagodaria madloba shokran jazak jazakallah dhonnobad dhanyavad nandri kasih makasih matur kop khawp gamsahamnida doumo domo bayarlalaa dankie gratias faafetai",
  },
);

/** Warm words for the person or what they made, short of thanks. */
export const PRAISE = phrases([
  "your ... ~love|~inspire|inspiring|wonderful|excellent|great|brilliant|fantastic|beautiful|lovely|amazing|impressive|fascinating|helpful|useful|clearest|best|favorite|favourite|stayed|stuck|moved|changed|helped|taught|saved|cracked|made",
  "i .. love|loved|enjoyed|admire|admired|impressed|inspired|struck|moved|fascinated|fan|admiration|liked|glued|awe ... your|you|the",
  "~inspire|~impress|~move|~fascinate .. by .. your|you|how|the",
  "mean|means|help .. lot|much|world|deal|ton|me",
  "big|great|huge|real|immense help|honor|honour|privilege",
  "~honored|honoured|honor|honour|privilege|privileged|delighted|thrilled to|if|for",
  "congratulations|congrats|kudos|bravo|joy",
  "<< cheers|ta",
  "very|so much like|love|enjoy|welcome",
]);

/** The first words that thank, outside of what others said. */
export function thanksIn(text: TextAnalysis): Hit | undefined {
  return text.hits(THANKS).find((hit) => !text.isQuoted(hit));
}
