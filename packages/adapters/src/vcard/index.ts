export {
  type AddressBookOptions,
  type KeptRow,
  type MergedRow,
  REJECTION_CODES,
  type ReadPeople,
  type RejectedRow,
} from "../address-book/people.js";
export { readVCards } from "./vcards.js";
