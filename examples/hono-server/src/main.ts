import { openSqliteStore } from "@coffeechat/adapters/sqlite";
import { serve } from "@hono/node-server";
import Database from "libsql";
import { createApp } from "./app.js";

const store = await openSqliteStore({
  path: process.env.DATABASE ?? "coffeechat.sqlite",
  Database,
});
const app = createApp({
  store,
  tenant: "lakeside",
  // For trying it out only: anybody may claim to be anybody. Read your session here.
  userOf: (context) => context.req.header("x-user") ?? null,
});
const server = serve(
  { fetch: app.fetch, hostname: "127.0.0.1", port: Number(process.env.PORT ?? 3000) },
  ({ port }) => console.log(`Listening on http://127.0.0.1:${port}`),
);

process.once("SIGTERM", () => server.close(() => void store.close()));
