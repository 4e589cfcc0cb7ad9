import { OpenAPIHono, type RouteConfig } from "@hono/zod-openapi";
import type { Env } from "../config.ts";
import { unknownParameters } from "./parameters.ts";
import { answerFaults, faultsOf } from "./problem.ts";

export type AppEnv = { Bindings: Env };

/**
 * A sub-app whose routes answer bad requests with a problem that says all that is wrong with the part
 * at fault. A query parameter that a route does not declare is at fault.
 */
export function createRouter(): OpenAPIHono<AppEnv> {
  const router = new OpenAPIHono<AppEnv>();
  const declare = router.openapi;
  router.openapi = ((route, handler) => {
    const names = parametersOf(route);
    return declare(route, handler, (result, c) => {
      const unknown = result.target === "query" ? unknownParameters(c.req.url, names) : [];
      const faults = [...unknown, ...(result.success ? [] : faultsOf(result))];
      return faults.length === 0 ? undefined : (answerFaults(faults) as never);
    });
  }) as typeof declare;
  return router;
}

function parametersOf({ request }: RouteConfig): string[] {
  const { query } = request ?? {};
  return query && "shape" in query ? Object.keys(query.shape) : [];
}
