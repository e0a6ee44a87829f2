// A host that uses Prisma, on a real PostgreSQL: contacts are kept and dropped with its own writes.
import assert from "node:assert/strict";
import { postgresStore } from "@coffeechat/adapters/postgres";
import { createCoach } from "@coffeechat/core";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client.ts";

const connectionString = process.env.COFFEECHAT_TEST_POSTGRES_URL;
const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString }) });
const prefix = "prisma_check_";
const bookings = "prisma_check_booking";
const TABLES = [
  "schema",
  "contact",
  "tag",
  "event",
  "follow_up",
  "tombstone",
  "recipient",
  "request",
];
const scope = { tenant: "north-school", owner: "student-7" };

/** A few lines around Prisma's two methods: one tells rows, the other how many were changed. */
function connectionOf(client) {
  return {
    query: async (text, values) =>
      text.startsWith("SELECT")
        ? { rows: await client.$queryRawUnsafe(text, ...values) }
        : { rowCount: await client.$executeRawUnsafe(text, ...values) },
  };
}

const joined = (transaction) =>
  postgresStore({ client: connectionOf(transaction), prefix, transaction: "host" });
const coachOf = (store) => createCoach({ store, scope });

async function dropTables() {
  for (const table of [bookings, ...TABLES.map((name) => prefix + name)]) {
    await prisma.$executeRawUnsafe(`DROP TABLE IF EXISTS ${table}`);
  }
}

/** The host's row and ours, in one transaction of Prisma's. */
function bookAndAdd(room, fail = false) {
  return prisma.$transaction(async (transaction) => {
    const ana = await coachOf(joined(transaction)).add({
      name: "Ana Duarte",
      source: "alumni-platform",
    });
    await transaction.booking.create({ data: { room } });
    if (fail) throw new Error("The caretaker says no");
    return ana;
  });
}

async function counts() {
  return prisma.$transaction(async (transaction) => {
    const { items } = await joined(transaction).list(scope, { limit: 10 });
    return [items.length, await transaction.booking.count()];
  });
}

try {
  await dropTables();
  await prisma.$executeRawUnsafe(`CREATE TABLE ${bookings} (room text PRIMARY KEY)`);
  await prisma.$transaction((transaction) => joined(transaction).migrate());

  await assert.rejects(bookAndAdd("Room 4", true), /The caretaker says no/);
  assert.deepEqual(await counts(), [0, 0], "Something of a transaction that was dropped is there.");

  const ana = await bookAndAdd("Room 4");
  const outside = postgresStore({ client: connectionOf(prisma), prefix });
  const { value: recorded } = await outside.history(scope, ana.id)[Symbol.asyncIterator]().next();
  const sameAgain = {
    contactId: ana.id,
    expectedRevision: 0,
    events: [recorded.event],
    contact: ana,
    followUps: { create: [], move: [], cancel: [] },
  };
  assert.deepEqual(await counts(), [1, 1], "Something of a transaction that was kept is missing.");

  await assert.rejects(bookAndAdd("Room 4"));
  assert.deepEqual(await counts(), [1, 1], "The host's refused row did not take ours back.");

  await prisma.$transaction(async (transaction) => {
    const store = joined(transaction);
    await assert.rejects(store.commit(scope, [sameAgain]), { code: "REVISION_CONFLICT" });
    await transaction.booking.create({ data: { room: "Room 5" } });
  });
  assert.deepEqual(await counts(), [1, 2], "A refused commit ended the host's transaction.");

  await prisma.$transaction((transaction) => coachOf(joined(transaction)).erase(ana.id));
  assert.deepEqual(await counts(), [0, 2], "An erased contact is there.");
  console.log(
    "✓ contacts are kept and dropped with the host's own writes in Prisma's transactions",
  );
} finally {
  await dropTables();
  await prisma.$disconnect();
}
