import * as z from "zod";

const targets = z.array(z.object({ href: z.url(), type: z.string() }));

/** Links from each API to its descriptions: a link set (RFC 9264) with the relations of RFC 9727. */
export const apiCatalogSchema = z.object({
  linkset: z.array(
    z.object({
      anchor: z.url(),
      "service-desc": targets.optional(),
      "service-doc": targets,
      "service-meta": targets.optional(),
      status: targets,
    }),
  ),
});
