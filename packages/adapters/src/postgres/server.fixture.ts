import pg from "pg";

/** Where a PostgreSQL server listens for tests, if one does. */
export const POSTGRES_URL = process.env.COFFEECHAT_TEST_POSTGRES_URL;

/** A pool whose tables live in a schema of their own, so that test files do not meet. */
export function poolIn(schema: string, connections = 12): pg.Pool {
  const pool = new pg.Pool({
    connectionString: POSTGRES_URL,
    max: connections,
    options: `-c search_path=${schema} -c client_min_messages=warning`,
  });
  // An idle connection that the server cuts is told here, not to anybody who waits.
  pool.on("error", () => undefined);
  return pool;
}

export async function freshSchema(schema: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: POSTGRES_URL, max: 1 });
  await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await pool.query(`CREATE SCHEMA ${schema}`);
  await pool.end();
}
