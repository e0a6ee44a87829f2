/** A page that a rule stands on. */
export interface Source {
  readonly title: string;
  readonly urls: readonly string[];
}

/** The source list by key; S-numbers are passages of the seed guide, see `SEED_PASSAGES`. */
export const SOURCE_LIST: Readonly<Record<string, Source>> = {
  UMA: {
    title: "UMass Public Health, Informational Interviewing",
    urls: [
      "https://www.umass.edu/public-health-sciences/career-planning/student-resources/alumni-networking-career-chats/informational-interviewing",
    ],
  },
  ILL: {
    title: "Illinois LAS, Informational interviewing",
    urls: ["https://las.illinois.edu/resources/career/connect/infointerview"],
  },
  KU: {
    title: "Kansas, Informational Interviewing",
    urls: ["https://career.ku.edu/informational-interviewing"],
  },
  POM: {
    title: "Pomona, Informational Interviews",
    urls: [
      "https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews",
    ],
  },
  TUF: {
    title: "Tufts, Informational Interviews",
    urls: ["https://students.tufts.edu/career-center/network/informational-interviews"],
  },
  UZH: {
    title: "Zürich, Informelles Interview",
    urls: ["https://careerservices.uzh.ch/de/ratgeber/stellensuche/Interview.html"],
  },
  UZH2: {
    title: "talendo, Das informelle Interview",
    urls: [
      "https://cdn3-assets.talendo.ch/de/magazine/das-informelle-interview-wie-netzwerken-dir-den-weg-zum-traumjob-weist",
    ],
  },
  BLS: {
    title: "OOQ, Informational interviewing",
    urls: ["https://www.scribd.com/doc/305326965/interviewing"],
  },
  OXF: {
    title: "Oxford, Information interviewing",
    urls: ["https://fdocuments.us/document/information-interviewing.html"],
  },
  RICE: {
    title: "RCEL, Tip Tuesday",
    urls: ["https://rcelconnect.org/rcel-tip-tuesday-whats-next-exploring-your-next-job-part-2"],
  },
  UCLA: {
    title: "Posner, Contacting your specialist",
    urls: [
      "http://miriamposner.com/classes/is270s23/assignments/specialization-dossier/contacting-your-specialist/",
    ],
  },
  CSS: {
    title: "St. Scholastica, Conducting Informational Interviews",
    urls: [
      "https://www.css.edu/student-affairs/support-services/career-services/students/informational-interviews.html",
    ],
  },
  JPN: {
    title: "OB訪問 guides",
    urls: [
      "https://kimisuka.com/contents/ob-visit/32501",
      "https://www.shukatsu-note.com/category/ob-visit/post-1078/",
      "https://careerpark.jp/41219",
      "https://www.theport.jp/portcareer/qa/5814",
      "https://br-campus.jp/articles/report/404",
      "https://shukatsu-magazine.com/column/579/?columnid=579",
    ],
  },
  WRT: {
    title: "Women Returners, Informational Interviews",
    urls: [
      "https://womenreturners.com/interview-preparation/how-informational-interviews-can-help/",
    ],
  },
  DUK: {
    title: "Duke, Following Up",
    urls: [
      "https://careerhub.students.duke.edu/blog/2021/12/30/following-up-is-the-most-critical-part-of-your-outreach/",
    ],
  },
  DUH: {
    title: "Duke, Holiday Networking",
    urls: [
      "https://careerhub.students.duke.edu/blog/2021/12/03/techniques-and-expectations-for-holiday-networking/",
    ],
  },
  DAL: {
    title: "Dalton, Why not 1-Hour",
    urls: ["https://2hourjobsearch.com/articles/why-not-the-1-hour-job-search"],
  },
  CAR: {
    title: "Carleton, Cultivating Your Network",
    urls: ["https://www.carleton.edu/career/students/networking/process/"],
  },
  QUI: {
    title: "Quinnipiac, Power of Follow-Up",
    urls: ["https://cas360.qu.edu/resources/internship-and-job-search-the-power-of-follow-up/"],
  },
  SFU: {
    title: "SFU, Requesting",
    urls: [
      "http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html",
    ],
  },
  VAN: {
    title: "Vanderbilt, Polite Persistence",
    urls: ["https://medschool.vanderbilt.edu/career-development/blog/polite-persistence"],
  },
  BEL: {
    title: "Belkins, Follow-up statistics",
    urls: ["https://belkins-site-staging.web.app/blog/sales-follow-up-statistics"],
  },
  PUG: {
    title: "Puget Sound, Conduct and Reflect",
    urls: ["https://blogs.pugetsound.edu/cesblogs/2022/12/07/conduct-and-reflect/"],
  },
  PRI: {
    title: "Princeton, Community Standards",
    urls: ["https://careerdevelopment.princeton.edu/communitystandards"],
  },
  YAL: {
    title: "Yale Postdocs, Information interview",
    urls: ["https://postdocs.yale.edu/book/export/html/741"],
  },
  BOL: {
    title: "Bolles quoted, Word of Thanks",
    urls: ["http://workingworldcareers.com/2009/01/21/a-word-of-thanks/"],
  },
  NW: {
    title: "Northwestern, Thank You Notes",
    urls: ["http://www.northwestern.edu/careers/students/employment-skills/thank-you-notes.html"],
  },
  HAM: {
    title: "Hampshire, Conduct Professionally",
    urls: ["http://www.hampshire.edu/corc/15807.htm"],
  },
  ROB: {
    title: "Robbins, Referrals",
    urls: ["https://www.steverrobbins.com/articles/episode-408-how-to-not-mess-up-referrals"],
  },
  MID: {
    title: "Middlebury, Faux Pas",
    urls: ["https://sites.middlebury.edu/csoseniors/archives/6752"],
  },
  NSC: {
    title: "Next Step Careers, No-show",
    urls: ["https://ns-careers.com/blog/interviewnoshow"],
  },
  SCU: {
    title: "Santa Clara, Maintaining Connection",
    urls: ["http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm"],
  },
  POR: {
    title: "Portland, Part 2",
    urls: ["https://sites.up.edu/career/2015/03/13/informational-interviews-part-2"],
  },
  LNK: {
    title: "SEJ, InMail data",
    urls: [
      "https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/",
    ],
  },
  LNB: {
    title: "LinkedIn, InMail policy",
    urls: ["https://business.linkedin.com/talent-solutions/blog/2014/07/inmail-policy-change"],
  },
  DRI: {
    title: "DripDraft, send times",
    urls: ["https://dripdraft.com/q/best-times-to-connect-with-leads-optA"],
  },
  MAN: {
    title: "Corporate Manners, texting",
    urls: ["https://mscorporatemanners.org/should-you-text-late-at-night"],
  },
  LET: {
    title: "LetterCounter, note limit",
    urls: ["https://lettercounter.org/blog/linkedin-connection-request-character-limit"],
  },
  BOT: {
    title: "Infilly, Botdog data",
    urls: ["https://infilly.app/en/blog/linkedin-connection-request/"],
  },
  BOO: {
    title: "Boomerang analysis",
    urls: ["https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html"],
  },
  GEN: {
    title: "Art of Interviewing",
    urls: ["https://justgeneo.wordpress.com/2013/12/26/the-art-of-interviewing-tip-6/"],
  },
  NYT: {
    title: "Alboher, summarized",
    urls: ["http://www.fiftycoffees.com/musings/2014/3/6/tpxds77c7vcp441muhber7c8wd6s6y"],
  },
  ACE: {
    title: "Michigan ACE plan",
    urls: ["https://scribd.com/doc/306340025/Cold-E-mails-and-Hot-Coffee-070315c-4"],
  },
  DBR: {
    title: "Daily Bruin, Statistically Yours",
    urls: [
      "http://dailybruin.com/2016/12/01/statistically-yours-cold-emailing-in-a-quest-for-internships/",
    ],
  },
  DMR: {
    title: "Register, Check Please",
    urls: [
      "https://www.desmoinesregister.com/story/money/business/columnists/2015/09/22/etiquette-tip-week-check-please/72644540/",
    ],
  },
  CCC: {
    title: "Connecticut colleges, Reminders",
    urls: ["http://webster.commnet.edu/archives/interview/reminders.htm"],
  },
  BOH: {
    title: "Roghanizad, Bohns",
    urls: [
      "https://thenews-chronicle.com/forget-email-study-shows-face-to-face-requests-get-results/",
    ],
  },
  GRA: {
    title: "Granovetter data",
    urls: ["https://www.liquisearch.com/interpersonal_ties/research_data"],
  },
  RAJ: {
    title: "Rajkumar, Weak ties",
    urls: ["https://miragenews.com/power-of-weak-ties-in-gaining-new-employment-855752"],
  },
  LEV: {
    title: "Levin, Dormant Ties",
    urls: [
      "http://thebuildnetwork.com/team-building/staying-in-touch-why-distant-ties-are-your-best-problem-solving-resource/",
    ],
  },
  GRG: {
    title: "Grant, Gino 2010",
    urls: [
      "https://studylib.net/doc/10830144/a-little-thanks-goes-a-long-way--adam-m.-grant-francesca-...",
    ],
  },
  SAM: { title: "Longfield, Samek", urls: ["https://www.socialscienceregistry.org/trials/8263"] },
  YAH: {
    title: "Yahoo/USC email study",
    urls: [
      "https://www.cmswire.com/cms/social-business/keep-your-head-above-the-email-floodwaters-028896.php",
    ],
  },
};
