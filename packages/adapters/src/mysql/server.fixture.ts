import { createConnection, createPool, type Pool } from "mysql2/promise";

/** Where a MariaDB or MySQL server listens for tests, if one does. */
export const MYSQL_URL = process.env.COFFEECHAT_TEST_MYSQL_URL;

/** A pool on a database of its own, so that test files do not meet. */
export async function poolOnFresh(database: string, connections = 12): Promise<Pool> {
  const url = new URL(MYSQL_URL ?? "");
  const connection = await createConnection(url.href);
  await connection.query(`DROP DATABASE IF EXISTS ${database}`);
  await connection.query(`CREATE DATABASE ${database}`);
  await connection.end();
  url.pathname = `/${database}`;
  return createPool({ uri: url.href, connectionLimit: connections });
}
