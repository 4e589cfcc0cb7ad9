import { type Context, Hono, type MiddlewareHandler } from "hono";
import type { RequestIdVariables } from "hono/request-id";
import type * as z from "zod";
import type { Env, toStores } from "../config.ts";
import type { JsonSchema } from "./discovery/json-schema.ts";
import { requireToken } from "./middleware/auth.ts";
import { validator } from "./middleware/validate.ts";
import type { RouteResponse, Schemas } from "./responses.ts";
import type { Tool } from "./tool.ts";

/** `stores`: those of a request that has asked for them (src/http/middleware/spending.ts). */
export type AppEnv = {
  Bindings: Env;
  Variables: RequestIdVariables & { stores?: ReturnType<typeof toStores> };
};

/** The schema of each part of a request. A query parameter that is not named is invalid. */
export type RequestParts = {
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly header?: z.ZodObject;
  readonly body?: Body;
};

/** A JSON body is validated; a body of another type is only described. */
type Body = {
  readonly description: string;
  readonly content:
    | { readonly "application/json": { readonly schema: z.ZodType } }
    | { readonly "text/plain": { readonly schema: JsonSchema; readonly example: string } };
};

/** What the routes of a router have in common, or one of them has instead: its part of the API, and who may use it. */
type Shared = { readonly tag?: string; readonly needsToken?: true };

/** A route, for requests and for the OpenAPI document. */
export type Route = Shared & {
  /** `get` by default. */
  readonly method?: "get" | "post" | "put" | "patch" | "delete";
  /** `/` by default, where its router is mounted. Parameters are in braces: `/{id}/comments`. */
  readonly path?: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** Runs before the request is validated. */
  readonly middleware?: MiddlewareHandler<AppEnv> | readonly MiddlewareHandler<AppEnv>[];
  readonly request?: RequestParts;
  /** Present if agents can call it as a tool. */
  readonly tool?: Tool;
  /**
   * For the OpenAPI document; a function if they are made of several schemas. The document adds what every route has: 304 of
   * a GET, 400, 429 and 500, with a body 413 and 415, with a token 401 and 503, and 404 of a path with a name or an id,
   * unless a PUT creates what it names.
   */
  readonly responses: Responses | ((schemas: Schemas) => Responses);
};

type Responses = Readonly<Record<number, RouteResponse>>;

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;

/** The parts of a valid request. */
type Valid<Parts extends RequestParts> = {
  readonly path: Output<Parts["path"]>;
  readonly query: Output<Parts["query"]>;
  readonly header: Output<Parts["header"]>;
  readonly body: Parts extends {
    body: { content: { "application/json": { schema: infer Schema } } };
  }
    ? Output<Schema>
    : never;
};

/** A route with what responds to its valid requests. */
type HandledRoute<Parts extends RequestParts> = Route & {
  readonly request?: Parts;
  readonly handler: (c: Context<AppEnv>, valid: Valid<Parts>) => Response | Promise<Response>;
};

/**
 * Hono's router with described routes: the schemas of a request validate it and describe it. We measured two libraries.
 * @hono/zod-openapi makes the Worker 1,556 kB (1,170 without it) and its start 1.30 times as long, because it creates every
 * response schema then; hono-openapi makes it 1,502 kB. Both take in all of zod's translations. With an alias that leaves
 * these out they fit, but remove fewer than 100 lines: unknown parameters, pointers, statuses and examples stay ours.
 */
export class Router extends Hono<AppEnv> {
  /** The routes of this router and of those mounted on it, with paths from here. */
  readonly described: (Route & { readonly path: string })[] = [];
  readonly #shared: Shared;

  constructor(shared: Shared = {}) {
    super();
    this.#shared = shared;
  }

  /** Describes a route whose handlers and validation are registered separately. */
  describe(route: Route): this {
    this.described.push({ path: "/", ...this.#shared, ...route });
    return this;
  }

  /** Describes a route and handles its valid requests. Invalid ones get a problem. */
  handle<const Parts extends RequestParts>({ handler, ...route }: HandledRoute<Parts>): this {
    const { method = "get", path = "/", middleware = [], request = {} } = route;
    const { needsToken } = { ...this.#shared, ...route };
    const token = needsToken ? [requireToken] : [];
    const checkRequest = validator(request);
    const respond: MiddlewareHandler<AppEnv> = async (c) => {
      const valid = await checkRequest(c);
      return valid instanceof Response ? valid : handler(c, valid as Valid<Parts>);
    };
    const handlers = [token, middleware, respond].flat();
    this.on(method, [path.replaceAll(/\{(\w+)\}/g, ":$1")], ...handlers);
    return this.describe(route);
  }

  /** Mounts another router below a path. */
  mountRouter(path: string, router: Router): this {
    this.route(path, router);
    for (const route of router.described) {
      this.describe({ ...route, path: route.path === "/" ? path : path + route.path });
    }
    return this;
  }
}
