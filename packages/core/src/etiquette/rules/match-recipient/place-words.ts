const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const PLATFORMS = words(
  "linkedin handshake zoom twitter instagram facebook youtube github medium substack teams google skype whatsapp slack discord tiktok reddit gmail outlook facetime webex tedx ted spotify netflix zoominfo wikipedia x",
);
/** What one holds, gives or attends at an event, a school or a former employer: not where somebody works. */
export const ELSEWHERE = words(
  "talk talks panel lecture keynote session webinar article interview booth stand table stall presentation poster exhibition reading show seminar speech course class classes studies degree thesis time years year start training studied study trained graduated began started spent met meet meeting spoke speaking spoken speak presented taught internship placement apprenticeship fellowship residency phd postdoc doctorate masters exhibit concert performance paper window match game visit heard saw seen sat fair event conference dinner post comment piece column profile video film photo page story restored built summit reunion workshop tasting festival night evening morning",
);
/** What belongs to the place where somebody works now. */
export const THEIRS = words(
  "team teams colleagues role job position work working works culture life everyone everybody people folks staff crew department unit lab week day things run done like office all operations practice career going shifts studio shop floor kitchen workshop do bench",
);
export const PAST_MARKS = words(
  "before former formerly previous previously ex left leaving earlier once used prior moved moving switched since-left founded-by then",
);
