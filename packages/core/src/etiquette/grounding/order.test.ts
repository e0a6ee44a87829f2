import { expect, it } from "vitest";
import { ordersIn } from "./order.js";
import { segmentsOf } from "./segments.js";

function orders(text: string): string[] {
  return segmentsOf(text).flatMap(({ words, breaks }) =>
    ordersIn(words, breaks).map(({ relation, left, right }) => {
      const [one, other] = [words[left[0] ?? -1], words[right[0] ?? -1]];
      return `${one} ${relation} ${other}`;
    }),
  );
}

it.each([
  ["lower instead of raise", "lower rather raise"],
  ["rewritten, not translated", "rewritten rather translated"],
  ["not glamour but patience", "patience rather glamour"],
  ["rhythm before steps", "rhythm sooner steps"],
  ["tea after work", "work sooner tea"],
  ["traded silk for wool", "wool rather silk"],
  ["forms worse than gales", "forms more gales"],
  ["proof, don't poison", "proof rather poison"],
  ["never raise, lower", "lower rather raise"],
])("reads %s", (text, order) => {
  expect(orders(text)).toContain(order);
});

it("finds no order where somebody denies it or compares nothing", () => {
  expect(orders("nobody cuts before blessing")).toEqual([]);
  expect(orders("all over the place")).toEqual([]);
});
