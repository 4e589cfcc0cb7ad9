import type { Context } from "hono";
import type { AppEnv } from "../http/router.ts";
import type { Pause } from "../services/comments.ts";
import { type CommentDraft, CommentForm, EMPTY_DRAFT } from "./comment-form.tsx";
import { Layout } from "./layout.tsx";
import { NO_STORE, respondWithPage } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";
import { en } from "./text/en.ts";
import { inSiteLanguage } from "./text/site-text.ts";

/** Returns a comment that is not accepted for now in its form, without reading the article. */
export function respondPaused(
  c: Context<AppEnv>,
  article: string,
  typed: Pick<CommentDraft, "name" | "text">,
  { status, detail, seconds }: Pick<Pause, "detail" | "seconds"> & { readonly status: 429 | 503 },
) {
  c.header("Retry-After", String(seconds));
  const { comments } = siteTextOf(c);
  const isOurs = detail === comments.tooMany;
  const page = (
    <Layout title={comments.notSentYet}>
      <h1>{comments.notSentYet}</h1>
      <p role="alert">
        {/* The API's sentences are in English. */}
        <span {...(isOurs ? {} : inSiteLanguage(en))}>{detail}</span>
        {comments.hereItIs}
      </p>
      <CommentForm article={article} draft={{ ...EMPTY_DRAFT, ...typed }} />
    </Layout>
  );
  return respondWithPage(c, page, { status, cache: NO_STORE });
}
