import { type Context, Hono, type MiddlewareHandler } from "hono";
import type * as z from "zod";
import type { Env } from "../config.ts";
import { validate } from "./middleware/validate.ts";
import type { Answer } from "./responses.ts";

export type AppEnv = { Bindings: Env };

/** What a request must be, part by part. A query parameter that is not named is at fault. */
export type RequestParts = {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: Body;
};

/** A body is validated where it is JSON; of another type it is only described. */
type Body = {
  readonly description: string;
  readonly content:
    | { readonly "application/json": { readonly schema: z.ZodType } }
    | { readonly "text/plain": { readonly schema: object; readonly example: string } };
};

/** A route as the OpenAPI document shows it. */
export type Route = {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Parameters stand in braces: `/{id}/comments`. */
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  /** What the bearer token is asked for; empty where there is no need of one. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  /** Runs before the request is validated. */
  readonly middleware?: MiddlewareHandler<AppEnv> | readonly MiddlewareHandler<AppEnv>[];
  readonly request: RequestParts;
  /** Made for the document alone: most requests come to a Worker that nobody has asked for it. */
  readonly responses: () => Answers | Promise<Answers>;
  /** Schemas that no answer has and a description names. */
  readonly mentions?: () => Promise<readonly z.ZodType[]>;
};

type Answers = Readonly<Record<number, Answer>>;

type Output<Schema> = Schema extends z.ZodType ? z.output<Schema> : never;

/** The parts of a valid request, by the names that `c.req.valid` takes. */
type Valid<Parts extends RequestParts> = {
  out: {
    param: Output<Parts["params"]>;
    query: Output<Parts["query"]>;
    header: Output<Parts["headers"]>;
    json: Parts extends { body: { content: { "application/json": { schema: infer Schema } } } }
      ? Output<Schema>
      : never;
  };
};

type RouteHandler<R extends Route> = (
  c: Context<AppEnv, string, Valid<R["request"]>>,
) => Response | Promise<Response>;

/** A route with the types that it is written with. */
export function createRoute<const R extends Route>(route: R): R {
  return route;
}

/**
 * Hono's router with routes that say what they take and what they answer: what describes a request
 * validates it. Ours and not @hono/zod-openapi, which passes zod's namespace on as a value: then no bundler
 * can leave anything of zod out, and the Worker has 350 kB more. It would also make all answers' schemas
 * when a Worker starts, for a document that few Workers are asked for.
 */
export class Router extends Hono<AppEnv> {
  readonly #described: Route[] = [];

  /** All that is described here, with the routers below, and paths from here. */
  get described(): readonly Route[] {
    return this.#described;
  }

  /** Describes a route that has its handlers, and validates, for itself. */
  describe(route: Route): this {
    this.#described.push(route);
    return this;
  }

  /** Describes a route, and answers its valid requests; others get the problem that they have. */
  answer<R extends Route>(route: R, handler: RouteHandler<R>): this {
    const { method, path, middleware = [], request } = route;
    const handlers = [middleware, validate(request), handler as MiddlewareHandler<AppEnv>].flat();
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
