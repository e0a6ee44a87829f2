import { WordList } from "../../text/word-list.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const PLATFORMS = words(
  "linkedin handshake zoom twitter instagram facebook youtube github medium substack teams google skype whatsapp slack discord tiktok reddit gmail outlook facetime webex tedx ted spotify netflix zoominfo wikipedia x",
);
/** What one holds, gives or attends at an event, a school or a former employer: not where somebody works. */
export const ELSEWHERE = words(
  "talk talks panel lecture keynote session webinar article interview booth stand table stall presentation poster exhibition reading show seminar speech course class classes studies degree thesis time years year start training studied study trained graduated began started spent met meet meeting spoke speaking spoken speak presented taught internship placement apprenticeship fellowship residency phd postdoc doctorate masters exhibit concert performance paper window match game visit heard saw seen sat fair event conference dinner post comment piece column profile video film photo page story restored built summit reunion workshop tasting demo remark remarks answer answers comments appearance keynotes contribution gig recital debut toast festival night evening morning",
);
/** Where people meet for a while: nobody's employer. */
export const EVENTS = words(
  "fair festival summit conference congress convention expo network chapter hackathon olympics games marathon week days day weekend forum exam gala expo open awards panel webinar christmas easter ramadan thanksgiving diwali eid hanukkah halloween meetup club guild alumni league diner cafe coffee",
);
/** Parts of a station, an airport, a house: "Gate B", "Room 12". */
export const SPOTS = words(
  "gate terminal platform room track pier dock hall floor building door level stop exit bay",
);
/** Last words of places and schools, which are no firms. */
export const NO_FIRM = words(
  "street avenue road lane square hall park bridge river valley county city island islands mountain mountains coast bay hills wharf quay place yard plaza mall airport harbor harbour beach village town campus prize award times guardian gazette post courier magazine journal news podcast",
);
/** Where somebody studied; an employer only of those whose organization is one. */
export const SCHOOLS = words("university college universitat universite polytechnic");

/** What belongs to the place where somebody works now. */
export const THEIRS = words(
  "team teams colleagues role job position work working works culture life everyone everybody people folks staff crew department unit lab week day things run done like office all operations practice career going shifts studio shop floor kitchen workshop do bench",
);
export const PAST_MARKS = new WordList(
  "before former formerly previous previously ex left leaving earlier once used prior moved moving switched since-left founded-by then",
);
