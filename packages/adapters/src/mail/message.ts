import { CoffeechatError } from "@coffeechat/core/model";

/** Somebody who gets or sends mail. */
export interface MailPerson {
  readonly name?: string | undefined;
  /** `ana@example.com`; a domain in other letters in its `xn--` form. */
  readonly address: string;
}

/** A letter that is not sent yet. What a template renders fits beside `to`. */
export interface MailDraft {
  readonly to: MailPerson | readonly MailPerson[];
  readonly subject?: string | undefined;
  readonly text: string;
}

/** One mailbox and one domain of ASCII, without quotes and comments: all that mail programs agree on. */
const ADDRESS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;
const LONGEST_ADDRESS = 254;

/** Line breaks, other controls, and marks that turn the reading direction: each could forge a header or a name. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const LONGEST_LINE = 2_000;

/**
 * The people whom a draft goes to, at least one, each with an address that is one.
 *
 * @throws CoffeechatError `INVALID_INPUT` naming the path, never the address
 */
export function recipientsOf({ to }: Pick<MailDraft, "to">): MailPerson[] {
  const people: readonly MailPerson[] = "address" in to ? [to] : to;
  if (people.length === 0) throw unfit("to", "at least one person");
  return people.map((person, index) => readPerson(person, "address" in to ? "to" : `to.${index}`));
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function readPerson({ name, address }: MailPerson, path: string): MailPerson {
  if (address.length > LONGEST_ADDRESS || !ADDRESS.test(address)) {
    throw unfit(`${path}.address`, "one address such as ana@example.com, in ASCII");
  }
  const folded = name === undefined ? "" : oneLine(name, `${path}.name`);
  return folded === "" ? { address } : { name: folded, address };
}

/**
 * One line of a text: what could end the line, and so begin a header of its own, becomes a space.
 *
 * @throws CoffeechatError `INVALID_INPUT` for more than 2,000 characters
 */
export function oneLine(text: string, path: string): string {
  if (text.length > LONGEST_LINE) throw unfit(path, `at most ${LONGEST_LINE} characters`);
  return wellFormed(text)
    .replace(UNPRINTABLE, " ")
    .replace(/\s{2,}/gu, " ")
    .trim();
}

/** The lines of a text, whatever ends them, without controls. */
export function linesOf(text: string): string[] {
  return wellFormed(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, ""));
}

/** Half a character stands for no letter: it becomes the sign for that. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

export function unfit(path: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "INVALID_INPUT",
    `This draft cannot be written. ${path}: expected ${expected}.`,
    {
      issues: [{ path, expected }],
    },
  );
}
