export {
  type AddressBookOptions,
  type KeptRow,
  type MergedRow,
  REJECTION_CODES,
  type ReadPeople,
  type RejectedRow,
} from "../address-book/people.js";
export { type CsvAddressBook, readCsvAddressBook } from "./address-book.js";
export { readLinkedInConnections } from "./linkedin-connections.js";
