import { expect, it } from "vitest";
import { article } from "./article.js";

it.each([
  ["engineer", "an engineer"],
  ["nursing student", "a nursing student"],
  ["MBA student", "an MBA student"],
  ["RN at Harbor Clinic", "an RN at Harbor Clinic"],
  ["UX designer", "a UX designer"],
  ["NASA fellow", "a NASA fellow"],
  ["X-ray technician", "an X-ray technician"],
  ["e-commerce analyst", "an e-commerce analyst"],
  ["university student", "a university student"],
  ["unimpressed reader", "an unimpressed reader"],
  ["union organizer", "a union organizer"],
  ["undergraduate", "an undergraduate"],
  ["urban planner", "an urban planner"],
  ["urology resident", "a urology resident"],
  ["European law student", "a European law student"],
  ["one-time teacher", "a one-time teacher"],
  ["hourly worker", "an hourly worker"],
  ["honors student", "an honors student"],
  ["Honolulu teacher", "a Honolulu teacher"],
  ["historian", "a historian"],
  ["8-year veteran", "an 8-year veteran"],
  ["18-year-old baker", "an 18-year-old baker"],
  ["100-meter runner", "a 100-meter runner"],
  ["élève-avocat", "an élève-avocat"],
  ["master's student", "a master's student"],
  ["Master's student", "a Master's student"],
])("adds the article that %s lacks", (phrase, expected) => {
  expect(article(phrase)).toBe(expected);
});

it.each([
  "a baker",
  "An engineer",
  "your former intern",
  "Maya's lab partner",
  "in my second year",
])("leaves %s as it is", (phrase) => expect(article(phrase)).toBe(phrase));
