/**
 * A process of its own that writes to a store file: `writer.ts <file> <name> <commits> [user]`, as
 * the user of that number where one is given. Prints what came of it.
 */
import { isCoffeechatError } from "@coffeechat/core/model";
import Database from "libsql";
import { addContact, HERE, researchContact } from "../../src/conformance/sample.js";
import { openSqliteStore } from "../../src/sqlite/index.js";

const [path = "", name = "", commits = "0", user] = process.argv.slice(2);

// Only now: the code itself may lie where that user may not read.
if (user !== undefined) {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}

try {
  const store = await openSqliteStore({ path, Database, busyTimeoutMs: 20_000 });
  const added = addContact(`contact_${name}`);
  let { contact } = added;
  await store.commit(HERE, [added]);
  while (contact.revision < Number(commits)) {
    const next = researchContact(contact);
    await store.commit(HERE, [next]);
    contact = next.contact;
  }
  await store.close();
  console.log(`committed ${contact.revision}`);
} catch (error) {
  console.log(isCoffeechatError(error) ? error.code : String(error));
}
