import type { AddressInfo } from "node:net";
import { openSqliteStore } from "@coffeechat/adapters/sqlite";
import type { Store } from "@coffeechat/core";
import { contactSchema } from "@coffeechat/core/model";
import { type ServerType, serve } from "@hono/node-server";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "./app.js";

let store: Store;
let server: ServerType;
let base: string;

beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:", Database });
  const app = createApp({
    store,
    tenant: "lakeside",
    userOf: (context) => context.req.header("x-user") ?? null,
  });
  base = await new Promise<string>((resolve) => {
    server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }: AddressInfo) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await store.close();
});

async function call(path: string, body?: unknown, user = "sam") {
  const response = await fetch(`${base}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "x-user": user, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const json: unknown = await response.json();
  return { status: response.status, json };
}

const nuria = { name: "Nuria Castellanos", source: "alumni-platform", zone: "Europe/Madrid" };

async function added(): Promise<string> {
  const { json } = await call("/contacts", nuria);
  return `/contacts/${contactSchema.parse(json).id.slice("contact_".length)}`;
}

describe("the example server", () => {
  it("adds a contact and says what may be done next", async () => {
    const path = await added();
    const { json } = await call(`${path}/next-steps`);
    expect(json).toContainEqual(expect.objectContaining({ type: "research", by: "you" }));
  });

  it("answers a refused event with the reason", async () => {
    const path = await added();
    const talk = { interviewId: "interview_1" };
    await call(`${path}/events`, { type: "draft", ...talk });
    const refused = await call(`${path}/events`, {
      type: "send",
      ...talk,
      message: { channel: "email" },
    });
    expect(refused).toMatchObject({ status: 409, json: { code: "not-researched" } });
    expect((await call(`${path}/why-not/send`)).json).toMatchObject({ code: "not-researched" });
  });

  it("checks words and drafts from a template", async () => {
    const path = await added();
    const rude = { kind: "outreach", channel: "email", body: "Hi Nuria, any job openings?" };
    const { json } = await call(`${path}/check`, rude);
    expect(json).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ ruleId: "no-job-ask" })]),
    });
    const hole = await call(`${path}/drafts/k-news`, { them: { name: "Nuria" } });
    expect(hole).toMatchObject({ status: 400, json: { code: "TEMPLATE_INPUT_INVALID" } });
  });

  it("keeps one person's contacts from another", async () => {
    const path = await added();
    expect((await call(path, undefined, "kim")).status).toBe(404);
    expect((await call("/agenda", undefined, "kim")).json).toEqual([]);
  });

  it("names the field that is wrong", async () => {
    const { status, json } = await call("/contacts", { ...nuria, zone: "Mars/Olympus" });
    expect(status).toBe(400);
    expect(json).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "facts.zone" }] });
    expect((await call("/contacts", "{ not json")).status).toBe(400);
  });
});
