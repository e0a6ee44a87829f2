import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { type CoffeechatError, isCoffeechatError } from "@coffeechat/core/model";
import { afterEach, describe, expect, it } from "vitest";
import { basicAuthorization, findCalendars, syncCalendar } from "./index.js";

const AUTHORIZATION = basicAuthorization("sam", "secret");

let servers: Server[] = [];

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers = [];
});

/** The address of a server that answers each request like this. */
async function serverWith(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return `http://127.0.0.1:${address.port}/`;
}

const answering =
  (status: number, body = "", headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

async function failureOf(promise: Promise<unknown>): Promise<CoffeechatError> {
  try {
    await promise;
  } catch (error) {
    if (isCoffeechatError(error)) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

const sync = (url: string, timeoutMs = 10_000) =>
  failureOf(syncCalendar({ url, items: [], authorization: AUTHORIZATION, timeoutMs }));

describe("a calendar server that fails", () => {
  it.each([
    [401, "CALENDAR_UNAUTHORIZED"],
    [403, "CALENDAR_UNAUTHORIZED"],
    [404, "CALENDAR_NOT_FOUND"],
    [409, "CALENDAR_CONFLICT"],
    [413, "CALENDAR_REFUSED"],
    [418, "CALENDAR_REFUSED"],
    [423, "CALENDAR_CONFLICT"],
    [429, "CALENDAR_UNAVAILABLE"],
    [500, "CALENDAR_UNAVAILABLE"],
    [507, "CALENDAR_REFUSED"],
  ] as const)("answers %i: %s", async (status, code) => {
    const failure = await sync(await serverWith(answering(status)));
    expect([failure.code, failure.details]).toEqual([code, { method: "PROPFIND", status }]);
  });

  it("says after how many seconds to come back", async () => {
    const url = await serverWith(answering(503, "", { "retry-after": "120" }));
    expect((await sync(url)).details.retryAfterSeconds).toBe(120);
  });

  it("does not answer in time", async () => {
    const failure = await sync(await serverWith(() => undefined), 50);
    expect([failure.code, failure.details.timedOut]).toEqual(["CALENDAR_UNAVAILABLE", true]);
  });

  it("is not there", async () => {
    const url = await serverWith(answering(207));
    servers[0]?.close();
    const failure = await sync(url);
    expect([failure.code, failure.details.timedOut]).toEqual(["CALENDAR_UNAVAILABLE", false]);
  });

  it.each([
    ["a page", "<!doctype html><p>Welcome</p>"],
    ["nothing", ""],
    ["half an answer", '<d:multistatus xmlns:d="DAV:"><d:response>'],
    ["another XML", '<feed xmlns="urn:x"/>'],
    [
      "entities that swell",
      '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><m:multistatus xmlns:m="DAV:">&b;</m:multistatus>',
    ],
  ])("answers with %s", async (_what, body) => {
    expect((await sync(await serverWith(answering(207, body)))).code).toBe(
      "CALENDAR_ANSWER_INVALID",
    );
  });

  it("points to another host, which gets neither request nor password", async () => {
    const asked: string[] = [];
    const elsewhere = await serverWith((request, response) => {
      asked.push(`${request.method} ${request.headers.authorization}`);
      response.writeHead(207).end();
    });
    const url = await serverWith(answering(301, "", { location: elsewhere }));
    expect((await sync(url)).code).toBe("CALENDAR_ANSWER_INVALID");
    expect(asked).toEqual([]);
  });

  it("sends round in a circle", async () => {
    const url = await serverWith(answering(302, "", { location: "/" }));
    expect((await sync(url)).code).toBe("CALENDAR_ANSWER_INVALID");
  });

  it("has no calendar for whoever is signed in", async () => {
    const body =
      '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/</d:href></d:response></d:multistatus>';
    const url = await serverWith(answering(207, body));
    expect((await failureOf(findCalendars({ url }))).code).toBe("CALENDAR_NOT_FOUND");
  });
});

describe("a calendar server that is described wrongly", () => {
  it.each(["", "dav.example.org", "ftp://dav.example.org/", "https://sam:secret@dav.example.org/"])(
    "is not asked at %j",
    async (url) => {
      let asked = 0;
      const fetch = async () => {
        asked += 1;
        return new Response();
      };
      const failure = await failureOf(syncCalendar({ url, items: [], fetch }));
      expect([failure.code, failure.issues[0]?.path, asked]).toEqual(["INVALID_INPUT", "url", 0]);
      expect(JSON.stringify([failure.message, failure.details])).not.toContain("secret");
    },
  );

  it.each(["", "a b", "../x", ".*", "x".repeat(41)])(
    "has no entries under %j",
    async (namespace) => {
      const failure = await failureOf(
        syncCalendar({ url: "http://127.0.0.1:9/", items: [], namespace }),
      );
      expect([failure.code, failure.issues[0]?.path]).toEqual(["INVALID_INPUT", "namespace"]);
    },
  );

  it("gets no entry twice", async () => {
    const item = { uid: "a@coffeechat", component: "VEVENT", text: "" } as const;
    const failure = await failureOf(
      syncCalendar({ url: "http://127.0.0.1:9/", items: [item, item] }),
    );
    expect([failure.code, failure.issues[0]?.path]).toEqual(["INVALID_INPUT", "items"]);
  });
});
