import type { Pool, PoolConnection } from "mysql2/promise";
import MySqlParser from "ts-mysql-parser";
import type { MysqlPool, MysqlPoolConnection } from "./client.js";

/** What MySQL 8 prepares, of what a store says (dev.mysql.com, "SQL Syntax Permitted in Prepared Statements"). */
const PREPARED =
  /^(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE (TABLE|INDEX)|DROP (TABLE|INDEX)|ALTER TABLE|COMMIT|SET)\b/;

const parser = new MySqlParser({ version: "8.0.19" });
const known = new Map<string, string | null>();

/** What MySQL's own grammar has against a statement, or nothing. */
export function objectionOfMysql(sql: string): string | null {
  const before = known.get(sql);
  if (before !== undefined) return before;
  const { parserError, lexerError } = parser.parse(sql);
  const objection = (lexerError ?? parserError)?.message ?? null;
  known.set(sql, objection);
  return objection;
}

function refuse(sql: string): void {
  const objection = objectionOfMysql(sql);
  if (objection !== null) throw serverError(1064, `You have an error in your SQL: ${objection}`);
}

function refuseToPrepare(sql: string): void {
  refuse(sql);
  if (PREPARED.test(sql)) return;
  throw serverError(1295, `This command cannot be prepared: ${sql}`);
}

function serverError(errno: number, message: string): Error {
  return Object.assign(new Error(message), { errno, sqlState: "HY000" });
}

/** A pool on MariaDB that refuses, of statements, what MySQL 8 would refuse. */
export function asMysql(pool: Pool): MysqlPool {
  return {
    ...refusing(pool),
    getConnection: async () => connectionAsMysql(await pool.getConnection()),
  };
}

function connectionAsMysql(connection: PoolConnection): MysqlPoolConnection {
  return {
    ...refusing(connection),
    release: () => connection.release(),
    destroy: () => connection.destroy(),
  };
}

function refusing(client: Pool | PoolConnection) {
  return {
    async execute(sql: string, values: string[]) {
      refuseToPrepare(sql);
      return client.execute(sql, values);
    },
    async query(sql: string) {
      refuse(sql);
      return client.query(sql);
    },
  };
}
