/** The schemas of all responses. Only the OpenAPI document loads them: most Workers never serve it. */

export * from "../../schema/article.ts";
export * from "../../schema/article-items.ts";
export * from "../../schema/capture.ts";
export * from "../../schema/change.ts";
export * from "../../schema/comment.ts";
export * from "../../schema/derived-texts.ts";
export * from "../../schema/explanation.ts";
export * from "../../schema/facets.ts";
export * from "../../schema/overview.ts";
export * from "../../schema/rebuild.ts";
export * from "../../schema/sighting.ts";
export * from "../../schema/status.ts";
export * from "../../schema/story.ts";
export * from "../../schema/webhook.ts";
