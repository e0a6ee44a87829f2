import {
  type CoffeechatError,
  type ContactId,
  createCoach,
  EVENT_TYPES,
  type EventType,
  isCoffeechatError,
  type Store,
} from "@coffeechat/core";
import { findTemplate } from "@coffeechat/templates";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";

export interface AppOptions {
  readonly store: Store;
  /** Who is calling. Yours reads a session or a token; null means nobody. */
  readonly userOf: (context: Context) => string | null;
  /** The school or customer whose data this is. */
  readonly tenant: string;
}

/** Informational interviews behind HTTP: one store for everybody, one coach for each request's user. */
export function createApp({ store, userOf, tenant }: AppOptions): Hono {
  const app = new Hono();

  const coachFor = (context: Context) => {
    const owner = userOf(context);
    if (owner === null) throw new HTTPException(401, { message: "Sign in first." });
    return createCoach({
      store,
      scope: { tenant, owner },
      templates: { find: findTemplate },
      me: { name: owner },
    });
  };

  app.get("/health", async (context) => {
    const health = await store.health();
    return context.json(health, health.status === "ready" ? 200 : 503);
  });

  app.post("/contacts", async (context) => {
    const contact = await coachFor(context).add(await context.req.json());
    return context.json(contact, 201);
  });

  app.get("/contacts/:id", async (context) =>
    context.json(await coachFor(context).contact(contactId(context))),
  );

  app.get("/contacts/:id/next-steps", async (context) =>
    context.json(await coachFor(context).nextSteps(contactId(context))),
  );

  app.get("/contacts/:id/why-not/:type", async (context) => {
    const type = eventType(context.req.param("type"));
    return context.json(await coachFor(context).explain(contactId(context), type));
  });

  app.post("/contacts/:id/events", async (context) => {
    const event = { ...(await context.req.json()), contactId: contactId(context) };
    const result = await coachFor(context).record(event);
    return result.ok ? context.json(result.value, 201) : context.json(result.refusal, 409);
  });

  app.post("/contacts/:id/check", async (context) =>
    context.json(await coachFor(context).check(contactId(context), await context.req.json())),
  );

  app.post("/contacts/:id/drafts/:template", async (context) =>
    context.json(
      await coachFor(context).draft(
        contactId(context),
        context.req.param("template"),
        await context.req.json(),
      ),
    ),
  );

  app.get("/agenda", async (context) => context.json(await coachFor(context).agenda()));

  app.onError((error, context) => {
    if (isCoffeechatError(error)) {
      const { code, message, issues, docsUrl } = error;
      return context.json({ code, message, issues, docsUrl }, statusOf(error));
    }
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof SyntaxError) {
      return context.json({ code: "INVALID_INPUT", message: "The body is not JSON." }, 400);
    }
    throw error;
  });
  return app;
}

function contactId(context: Context): ContactId {
  return `contact_${context.req.param("id")}`;
}

function eventType(text: string | undefined): EventType {
  const type = EVENT_TYPES.find((known) => known === text);
  if (type === undefined) throw new HTTPException(404, { message: "There is no such event." });
  return type;
}

function statusOf({ code }: CoffeechatError): 400 | 404 | 409 | 503 {
  switch (code) {
    case "UNKNOWN_CONTACT":
    case "UNKNOWN_TEMPLATE":
      return 404;
    case "REVISION_CONFLICT":
    case "DUPLICATE_CONTACT":
    case "CONTACT_ERASED":
      return 409;
    case "STORE_UNAVAILABLE":
    case "STORE_BUSY":
      return 503;
    default:
      return 400;
  }
}
