import { type Context, Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import { readOverview } from "../services/corpus-overview.ts";
import { dayInWords } from "./dating.ts";
import { Layout } from "./layout.tsx";
import { respondPublic } from "./respond.tsx";
import { siteTextOf } from "./site-language.ts";

/** `/about`: what the site is, where its data comes from and how sure it is. */

export const about = new Hono<AppEnv>().get("/about", async (c: Context<AppEnv>) => {
  const { articles, outlets, newest } = await readOverview(c.env.CATALOGUE);
  const text = siteTextOf(c);
  const { title, intro, sections, data, count, api } = text.about;
  return respondPublic(
    c,
    <Layout title={title} description={intro} path="/about" here="/about">
      <div class="prose">
        <h1>{title}</h1>
        <p>{intro}</p>
        {Object.entries(sections).map(([heading, words]) => (
          <>
            <h2>{heading}</h2>
            <p>{words}</p>
          </>
        ))}
        <h2>{data}</h2>
        <p>
          {count(articles, outlets)}
          {newest !== null && text.about.newest(dayInWords(newest, text))} <a href="/docs">{api}</a>
          .
        </p>
      </div>
    </Layout>,
  );
});
