import { type Context, Hono } from "hono";
import type { AppEnv } from "../http/router.ts";
import { type CorpusOverview, readOverview } from "../services/corpus-overview.ts";
import { dayInWords } from "./dating.ts";
import { Layout } from "./layout.tsx";
import { respondPublic } from "./respond.tsx";
import { useSiteText } from "./text/site-text.ts";

/** `/about`: what the site is, where its data comes from and how sure it is. */

export const about = new Hono<AppEnv>().get("/about", async (c: Context<AppEnv>) => {
  const overview = await readOverview(c.env.CATALOGUE);
  return respondPublic(c, <About overview={overview} />);
});

function About({ overview }: { overview: CorpusOverview }) {
  const text = useSiteText();
  const { title, intro, sections, data, count, newest, api } = text.about;
  return (
    <Layout title={title} description={intro} path="/about" here="/about">
      <div class="prose">
        <h1>{title}</h1>
        <p>{intro}</p>
        {sections.map(([heading, words]) => (
          <>
            <h2>{heading}</h2>
            <p>{words}</p>
          </>
        ))}
        <h2>{data}</h2>
        <p>
          {count(overview.articles, overview.outlets)}
          {overview.newest !== null && newest(dayInWords(overview.newest, text))}{" "}
          <a href="/docs">{api}</a>.
        </p>
      </div>
    </Layout>
  );
}
