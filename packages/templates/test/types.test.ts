import {
  type RenderedMessage,
  render,
  type TemplateId,
  type TemplateInputs,
} from "@coffeechat/templates";
import { render as renderNote } from "@coffeechat/templates/o-li-note";
import { expect, expectTypeOf, it } from "vitest";

const note = {
  them: { name: "Priya" },
  me: { name: "Sam", role: "nursing student" },
  hook: "your post on quieter nights",
};

it("knows each template's input at compile time", () => {
  expectTypeOf<"o-li-note">().toExtend<TemplateId>();
  expectTypeOf<TemplateId>().not.toEqualTypeOf<string>();
  expectTypeOf<TemplateInputs["o-li-note"]["minutes"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<TemplateInputs["n-first"]["days"]>().toBeNumber();
  expectTypeOf<TemplateInputs["o-alumni"]["me"]>().toEqualTypeOf<{ name: string; role: string }>();
  expectTypeOf(render("o-li-note", note)).toEqualTypeOf<RenderedMessage>();
  expectTypeOf(renderNote).parameter(0).toEqualTypeOf<TemplateInputs["o-li-note"]>();
});

it("does not compile a wrong input, and refuses it when run", () => {
  // @ts-expect-error a required field is missing
  expect(() => render("o-li-note", { them: note.them, me: note.me })).toThrow(/hook/);
  // @ts-expect-error a misspelt field
  expect(() => render("o-li-note", { ...note, minuts: 20 })).toThrow(/minuts/);
  // @ts-expect-error a field of another type
  expect(() => render("o-li-note", { ...note, minutes: "20" })).toThrow(/minutes/);
  // @ts-expect-error an id that does not exist
  expect(() => render("o-li-nota", note)).toThrow(/o-li-note/);
  // @ts-expect-error the input of another template
  expect(() => render("k-news", note)).toThrow(/news/);
  // @ts-expect-error a nested field is missing
  expect(() => renderNote({ ...note, me: { name: "Sam" } })).toThrow(/me\.role/);
});
