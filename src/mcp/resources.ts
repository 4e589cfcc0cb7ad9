import type { Env } from "../config.ts";
import { oneArticle } from "../http/articles/get.ts";
import { articles } from "../http/articles/list.ts";
import { changes } from "../http/changes.ts";
import { Router } from "../http/router.ts";
import { stories } from "../http/stories.ts";

/**
 * The resources that agents are given are those of the API, read through its own routes: what they
 * validate, and what they answer, holds here too. No middleware stands before them, since the
 * request that asks for them has passed it.
 */
const routes = new Router();
routes.route("/v1/articles", articles);
routes.route("/v1/articles", oneArticle);
routes.route("/v1/stories", stories);
routes.route("/v1/changes", changes);

export type Reading =
  | { readonly kind: "document"; readonly document: object }
  /** `detail`: a sentence that says what to do. */
  | { readonly kind: "refused"; readonly detail: string };

/** Reads the resource at a path of the API, such as `/v1/articles/{id}`; throws when it can't be read. */
export type Read = (path: string) => Promise<Reading>;

/** An id that went into another may go on from there; so many steps are followed. */
const STEPS = 8;

/** A reader of the resources of one deployment. */
export function readerOf(env: Env): Read {
  return async function read(path) {
    let response = await routes.request(path, undefined, env);
    for (let step = 0; step < STEPS && response.status === 301; step++) {
      response = await routes.request(response.headers.get("Location") ?? path, undefined, env);
    }
    if (response.status === 200) return { kind: "document", document: await response.json() };
    if (response.status >= 500 || response.status < 400) {
      throw new Error(`${path} answered ${response.status}`);
    }
    const { detail } = await response.json<{ detail: string }>();
    return { kind: "refused", detail };
  };
}

/** A path with a query of what is given. */
export function pathOf(
  path: string,
  parameters: Readonly<Record<string, string | number | undefined>>,
): string {
  const query = new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return query.size === 0 ? path : `${path}?${query}`;
}
