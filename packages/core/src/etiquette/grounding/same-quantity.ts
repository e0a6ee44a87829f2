import type { Quantity } from "./quantities.js";
import { DAY, MONTH } from "./units.js";

/** Rounding that nobody minds: 30 days are a month, 52 weeks a year. */
const ROUNDED = 0.04;
/** What "about" leaves open. */
const ABOUT = 0.2;
/** "Half" may be 45 percent or 55. */
const SHARE = 0.15;
/** "More than two hundred" may be said of up to so many times as much. */
const MORE = 2;
const HALF_DAY = 12;

/** Whether a quantity of a letter may be the one of the notes, said in another unit or rounded. */
export function isSameQuantity(said: Quantity, noted: Quantity): boolean {
  const [one, other] = [said.unit, noted.unit];
  if (said.parts !== undefined && noted.parts !== undefined) {
    if (said.parts[0] === noted.parts[0] && said.parts[1] === noted.parts[1]) return true;
  }
  if (one !== null && other !== null) {
    if (one.kind !== other.kind) return false;
    const tolerance = one.kind === "share" ? SHARE : ROUNDED;
    return isClose(said, said.value * one.size, noted.value * other.size, tolerance);
  }
  if (said.isUnnumbered) return false;
  if (one?.kind === "share") {
    // Notes leave the sign out, "turnover 70"; "four of five" was hardly noted as 80.
    return one.size < 1 && isClose(said, said.value, noted.value, 0);
  }
  if (other?.kind === "share") return isClose(said, said.value, noted.value * other.size * 100, 0);
  if (isClose(said, said.value, noted.value, 0)) return true;
  // Notes leave the unit out as well: "14 on, 14 off" are two weeks.
  if (one?.kind === "time" && one.size > DAY && noted.value > 1) {
    const seconds = said.value * one.size;
    return [DAY, MONTH].some((size) => isClose(said, seconds, noted.value * size, ROUNDED));
  }
  // Three in the afternoon may be written as 15, half past five as 5:30.
  return (
    one === null &&
    said.value <= 24 &&
    (Math.floor(noted.value) === said.value || Math.abs(noted.value - said.value) === HALF_DAY)
  );
}

function isClose({ hedge }: Quantity, said: number, noted: number, tolerance: number): boolean {
  const off = Math.abs(said - noted);
  if (off <= tolerance * Math.max(said, noted)) return true;
  if (hedge === null) return false;
  if (off <= ABOUT * Math.max(said, noted)) return true;
  if (hedge === "over") return noted > said && noted <= said * MORE;
  return hedge === "under" && noted < said && noted * MORE >= said;
}
