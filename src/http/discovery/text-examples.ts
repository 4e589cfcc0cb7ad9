const PAGE = "https://broadsheet.example/articles/eb708e3e23fc951b3359";
const NAME = "urn:broadsheet:article:eb708e3e23fc951b3359";
const TITLE = "Ice cream boat must ring a smaller bell";

/** Examples of responses, by media type, whose schema says too little to make one. */
export const TEXT_EXAMPLES: Readonly<Record<string, unknown>> = {
  "text/markdown": `# ${TITLE}\n\nThe ice cream boat must ring a smaller bell.\n`,
  "text/html": '<!doctype html>\n<html lang="en">…</html>\n',
  "text/plain": "# Broadsheet\n\n> A news API.\n",
  "text/plain; version=0.0.4":
    "# HELP broadsheet_articles Public articles.\n# TYPE broadsheet_articles gauge\nbroadsheet_articles 12\n",
  "text/event-stream": 'event: message\ndata: {"jsonrpc":"2.0","id":1,"result":{}}\n\n',
  "application/x-ndjson": `{"id":"eb708e3e23fc951b3359","title":"${TITLE}"}\n`,
  "application/ld+json": {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": PAGE,
    headline: TITLE,
  },
  "application/vnd.iptc.ninjs+json": {
    uri: NAME,
    standard: { name: "ninjs", version: "3.1" },
    type: "text",
    headlines: [{ contentType: "text/plain", value: TITLE }],
  },
  "application/feed+json": {
    version: "https://jsonfeed.org/version/1.1",
    title: "Broadsheet",
    items: [{ id: NAME, url: PAGE, title: TITLE }],
  },
  "application/rss+xml": `<rss version="2.0"><channel><title>Broadsheet</title><item><title>${TITLE}</title><link>${PAGE}</link></item></channel></rss>`,
  "application/atom+xml": `<feed xmlns="http://www.w3.org/2005/Atom"><title>Broadsheet</title><entry><id>${NAME}</id><title>${TITLE}</title></entry></feed>`,
  "text/x-opml":
    '<opml version="2.0"><body><outline type="rss" text="Channel 4 North" xmlUrl="https://broadsheet.example/feeds/articles.rss?source=channel-4-north"/></body></opml>',
};
