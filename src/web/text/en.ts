import { SILENCES, type Silence } from "../../answers/silence.ts";

/**
 * The site's own text in English. A language has one file: `ar.ts` has the same keys, and a third language is a
 * third file and a line in site-text.ts. Functions return whole phrases, because the order of words and the
 * plural differ by language.
 */

const counted = (count: number, what: string) =>
  `${count.toLocaleString("en")} ${what}${count === 1 ? "" : "s"}`;
const articles = (count: number) => counted(count, "article");
const outlets = (count: number) => counted(count, "outlet");
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
const listWithMore = (items: readonly string[], more: number) =>
  more === 0 ? list(items) : `${items.join(", ")} and ${more} more`;

export const en = {
  lang: "en" as string,
  dir: "ltr" as "ltr" | "rtl",
  /** The language's name in itself. */
  name: "English",
  /** Between the items of a list without "and". */
  comma: ", ",
  dates: {
    months:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    short: (month: string) => month.slice(0, 3),
    atUnknownTime: "at an unknown time",
    unknown: "time unknown",
    by: (day: string) => `by ${day} at the latest`,
    notBefore: (day: string) => `not before ${day}`,
    after: (moment: string) => `after ${moment}`,
    onStatedDay: (day: string) => `on ${day}, time zone unknown`,
    on: (moment: string) => `on ${moment}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    onDayBetween: (day: string, from: string, to: string) =>
      `on ${day} between ${from} and ${to} UTC`,
    dayAt: (day: string, clock: string) => `${day} at ${clock}`,
    toUtc: (interval: string) => `${interval} UTC`,
  },
  layout: {
    skip: "Skip to the content",
    site: "Site",
    languages: "Language of the site",
    /** The parts of the site that every page links to. */
    parts: {
      "/stories": "Stories",
      "/archive": "Archive",
      "/sources": "Outlets",
      "/hashtags": "Hashtags",
      "/ask": "Ask",
    },
    /** Those at the bottom. */
    more: "More",
    others: {
      "/": "Front page",
      "/search": "Search",
      "/about": "About",
      "/docs": "API",
      "/desk": "Desk",
    },
    searchArticles: "Search articles",
    search: "Search",
    feeds: (isAll: boolean) =>
      `All times are UTC. Feeds of ${isAll ? "all articles" : "this list"}:`,
  },
  errors: {
    titles: {
      400: "That address is not right",
      403: "That is not allowed",
      404: "There is nothing here",
      405: "This page does not accept that kind of request",
      410: "This is no longer here",
      413: "That is too long",
      429: "Too many requests at once",
      500: "Something went wrong",
      503: "This is not set up",
    },
    toFront: "To the latest stories",
    noPage: "No page has this address.",
    noListPage: "This page of the list does not exist. Start at the beginning.",
    gone: { article: "This article was withdrawn.", story: "This story was withdrawn." },
    unknown: { article: "There is no such article.", story: "There is no such story." },
    foreignForm: "This form was not sent from its own page. Open the page and send it from there.",
    unreadableForm: "What was sent could not be read. Go back and send it again.",
    failed: "Something went wrong here. Try again in a minute.",
    formTooLong: "That is too much for this form. Go back and shorten it.",
  },
  items: {
    outletUnknown: "Outlet unknown",
    minutes: (minutes: number) => `${minutes}\u00a0min\u00a0read`,
    comments: (count: number) => counted(count, "comment"),
  },
  front: {
    what: "News from many outlets: each event once, with everyone who covered it, and every fact traceable to the page it came from.",
    top: "Top stories",
    covered: "Most covered",
    latest: "Latest",
    archive: (count: number) => `The archive of ${articles(count)}`,
    undated: "Without a date",
    all: "All stories",
    empty: {
      title: "There are no articles yet",
      before: "Save a news page as HTML or text, and send the file: ",
      after: ".",
      reference: "Other ways are in the reference.",
    },
    moreOf: (section: string) => `More: ${section}`,
    onlyIn: (language: string) => `Only stories in ${language}.`,
    allLanguages: "Show all languages",
  },
  stories: {
    others: (count: number) => ` and ${count} more`,
    coverage: (sources: number, count: number) =>
      sources < 2 || sources === count
        ? sources < 2
          ? articles(count)
          : outlets(sources)
        : `${outlets(sources)}, ${articles(count)}`,
    count: (count: number, isAtLeast: boolean, isOfSeveral: boolean) =>
      `${isAtLeast ? "At least " : ""}${count === 1 ? "1 story" : `${count.toLocaleString("en")} stories`}${isOfSeveral ? " with several articles" : ""}`,
    none: "There is no such story.",
    orders: { coverage: "Most covered", newest: "Newest", updated: "Last updated" },
    pages: { first: "First stories", next: "More stories" },
  },
  article: {
    by: ", by ",
    from: ", from ",
    published: "Published ",
    modified: (time: string) => `updated ${time}`,
    length: (minutes: number, words: number) => `${minutes} min read, ${counted(words, "word")}`,
    original: "The page it was read from",
    comment: "Comment",
    margin: "More on this article",
    keyPoints: "Key points",
    keyPointsNote: "Sentences of the article that say most of what it says. No model wrote them.",
    paragraph: (number: number) => `paragraph ${number}`,
    tags: { page: "Hashtags of the pages", derived: "Hashtags from the text" },
    notSent: (title: string) => `Not sent: ${title}`,
    tools: "Tools",
    flags: {
      "caption-only": "The pages have a caption of this article and no text.",
      "dating-conflict": "The pages disagree on the time; the most precise one is given.",
      "lede-missing": "The text begins in the middle of a sentence: its beginning is missing.",
      "no-body": "The pages have no text of this article.",
      paywalled: "A paywall hid a part of the text.",
      "source-ambiguous": "Several outlets have this text, and the page does not say whose it is.",
      truncated: "The page cut the text off.",
    } as Readonly<Record<string, string>>,
  },
  related: {
    coverage: "Other coverage of this event",
    compare: "Compare how the outlets report this event",
    title: "Related articles",
    sameEvent: "Same event: ",
    why: "Why: ",
    onPage: "its page shows it beside this article",
    both: (shared: readonly string[]) => `both report ${listWithMore(shared, 0)}`,
    sameText: "most of the wording is the same",
    someText: "some of the wording is the same",
    apart: (least: number, most: number) => {
      if (most === 0) return "published on the same day";
      const between = least === 0 ? "at most " : `${least} to `;
      return `published ${least === most ? "" : between}${counted(most, "day")} apart`;
    },
    others: "what it shares with other articles on the event",
  },
  story: {
    reprints: (count: number) => counted(count, "reprint"),
    page: (page: number, pages: number) => `page ${page} of ${pages}`,
    inTheWordsOf: (outlet: string) => `In the words of ${outlet}.`,
    when: "When each outlet reported it",
    says: "What each says",
    adds: "Adds ",
    addsNothing: "Adds no name or number to the earlier ones.",
    first: "The first report.",
    only: "The only report so far.",
    reprint: (outlet: string) => `A reprint of the text at ${outlet}.`,
    alsoIn: "Also in ",
    from: (agency: string) => `from ${agency}`,
    names: "Named in it",
  },
  timeline: {
    none: "No article of this story says when it was published.",
    caption:
      "A bar is as wide as the time in which an article was published. Pale: only the day is known.",
    notShown: (count: number) => ` Not shown: ${count} without a known time.`,
  },
  lists: {
    pages: { first: "First articles", next: "More articles" },
    none: {
      source: "No article is from this outlet.",
      hashtag: "No article has this hashtag.",
      category: "No article is in this category.",
    },
  },
  chart: {
    articles,
    asTable: "The same as a table",
    period: "When",
    number: "Articles",
  },
  archive: {
    others: "Others",
    boundedOnly: (count: number) => `${count} only by a latest day`,
    steps: "Parts of the archive",
    perYear: "Articles per year",
    perMonth: "Articles per month",
    perDay: "Articles per day",
    before: (part: string) => `Before: ${part}`,
    after: (part: string) => `After: ${part}`,
    none: "There is no article from then.",
    outside:
      "The archive has nothing at this address. It has years, such as 2025, and months, such as 2025/03.",
    pages: { first: "First stories", next: "More stories" },
  },
  named: {
    all: "All articles",
    newest: (count: number) => `Of the newest ${articles(count)}: `,
    undated: (count: number) => `${count} without a known day`,
    feeds: "Feeds",
  },
  indices: {
    words: "Words of the name",
    show: "Show",
    none: "There are none.",
    pages: { first: "From the beginning", next: "More" },
    orders: { count: "Most articles first", name: "In alphabetical order" },
  },
  search: {
    titleOf: (query: string) => `Search: ${query}`,
    invalid: "The search needs a correction.",
    help: "Words, a “phrase”, -without, this OR that, begin*, title:word, #hashtag",
    filters: "More filters",
    by: { source: "Outlet", language: "Language", category: "Category", hashtag: "Hashtag" },
    all: { source: "All outlets", language: "All languages" },
    from: "From (day, UTC)",
    to: "To",
    order: "Order",
    sorts: { relevance: "Best first", newest: "Newest first", oldest: "Oldest first" } as Readonly<
      Record<string, string>
    >,
    without: (filter: string) => `Without the filter “${filter}”`,
    only: (value: string) => `only ${value}`,
    except: (value: string) => `not ${value}`,
    oneStory: "only one story",
    limits: { from: (day: string) => `from ${day}`, to: (day: string) => `to ${day}` },
    narrow: "Narrow the search",
    nothing: (isFiltered: boolean) =>
      `Nothing was found. Try fewer or other words${isFiltered ? ", or fewer filters" : ""}.`,
    notAll: "No article has all of these words.",
    some: "Articles with some of these words",
    meant: "Did you mean: ",
    count: (count: number, isMore: boolean) =>
      count === 1 ? "One article" : isMore ? `More than ${count} articles` : articles(count),
    unknown: {
      source: (name: string) => `No outlet is called “${name}”.`,
      agency: (name: string) => `No news agency is called “${name}”.`,
      byline: (name: string) => `No author is called “${name}”.`,
    },
    nearest: " The nearest names: ",
    cut: (all: string, ranked: number) =>
      `${all}. “Best first” shows only ${ranked}; choose “Newest first” to see all.`,
  },
  comments: {
    title: (count: number) => (count === 0 ? "Comments" : `Comments (${count})`),
    waiting: "Thank you. Your comment waits for approval; it will be shown here then.",
    repeated:
      "This comment was sent before, under the same name, and was decided on. It is stored once.",
    pages: { first: "From the first comment", next: "More comments" },
    none: "No comments yet.",
    noMore: "No more comments.",
    write: "Write a comment",
    note: "It is shown once somebody has approved it.",
    notSent: "Your comment was not sent; see below. It is still in the form.",
    name: "Name",
    text: "Comment, up to 2,000 characters",
    send: "Send",
    empty: { name: "Write a name.", text: "Write something." },
    tooLong: (characters: number, most: number) =>
      `You wrote ${characters.toLocaleString("en")} characters; ${most.toLocaleString("en")} fit.`,
    invisible: (characters: string) =>
      `Remove these characters, which are invisible and not stored: ${characters}.`,
    tooMany: "Your address sent too much at once. Wait a minute and send it again.",
    notSentYet: "Not sent yet",
    hereItIs: " Here is what you wrote.",
  },
  provenance: {
    time: "How we know the time",
    saved: (when: string) => `A page saved ${when}`,
    says: " says ",
    bytes: (from: number, to: number) => `bytes ${from}–${to}`,
    noTime: " says no time",
    published: (when: string) => `: published ${when}`,
    bounds: " – this limits the time given above",
    setAside: (count: number) =>
      `${counted(count, "line")} ${count === 1 ? "was" : "were"} set aside`,
    show: "show",
    paragraphs: "Where each paragraph comes from",
    article: "Where this comes from",
    caption: "Bytes of the saved page that the text is taken from",
    columns: ["Paragraph", "It begins", "Bytes"],
    asArticle: " shows it as its article, ",
    asCard: (position: number) => ` shows it as card ${position}, `,
    gives: (fields: string) => `; it gives ${fields}`,
    fields: {
      url: "address",
      title: "title",
      source: "outlet",
      agency: "agency",
      byline: "author",
      dateline: "place",
      language: "language",
      category: "category",
      hashtags: "hashtags",
      dating: "time",
      body: "text",
      standfirst: "standfirst",
      modifiedAt: "time of the update",
      image: "image",
    },
    pages: { first: "The first pages", next: "More pages" },
    json: "The same as JSON, with the names of the files",
  },
  setAside: {
    title: (article: string) => `Set aside: ${article}`,
    heading: "What was set aside",
    article: "Article: ",
    nothing: "Nothing was set aside when its text was read.",
    when: (lines: string) => `${lines} when its text was read from the saved page. `,
    gone: "This page is no longer stored, so the lines cannot be quoted.",
    replaced: "This page was replaced after it was read, so the lines cannot be quoted.",
    unreadable: "This page can no longer be decoded, so the lines cannot be quoted.",
    reason: "Reason: ",
    first: (count: number) => `The first ${count} are shown here. `,
    json: "Reasons and bytes of all as JSON",
  },
  ask: {
    title: "Ask this article",
    all: "Ask all articles",
    kinds:
      "Who, where, when, how many or why: the answer is a sentence of an article, word for word, with the article that it is from. No model writes it.",
    noAnswer: "No article answers this.",
    question: "Your question",
    ask: "Ask",
    askModel: "Ask a model",
    silent: SILENCES as Readonly<Record<Silence, string>>,
    nearest: "Nearest:",
    given: "It was given these passages:",
    ownWords: "In the article's own words, chosen by the words of the question.",
    near: "Others that come near:",
    tooLong: (most: number) => `A question takes up to ${most} characters.`,
    noWord: "This question has no word to look for.",
    empty: "Write a question.",
    noCitation: "The model gave no answer that cites the article.",
    withoutModel: " This was found without it.",
  },
  explain: {
    title: "Names and numbers",
    show: "Where else are the names and numbers of this article?",
    none: "None were found in this article.",
    kinds: { name: "Names", word: "Frequent words", number: "Numbers" },
    here: (count: number) => `, ${count === 1 ? "once" : `${count} times`} here`,
    first: (paragraph: number) => `first in paragraph ${paragraph}`,
    noOther: "; in no other article.",
    others: (count: number, isMore: boolean) =>
      `; in ${isMore ? "at least " : ""}${count} other ${count === 1 ? "article" : "articles"}:`,
  },
  model: {
    title: "By a language model",
    note: "It can be wrong, and nobody checks what it writes.",
    summarise: "Summarise",
    translate: "Translate",
    summary: "Summary",
    into: (language: string) => `In ${language}`,
    beginning: "The article goes on; its beginning alone was translated.",
    made: "Made by a model (",
    unchecked: "); not checked.",
    noSummary: "The model gave no summary. Try again in a minute.",
    noTranslation: "The model gave no translation. Try again in a minute.",
    unknownLanguage: "The language of the article is not known, so it can't be translated.",
    noLanguage: "Choose one of the languages in the list.",
    noModel: "This deployment binds no language model.",
  },
  about: {
    title: "About Broadsheet",
    intro:
      "Broadsheet reads saved news pages, finds the articles in them, and brings together those that report the same event. It writes nothing itself.",
    sections: {
      "Where the text comes from":
        "Every article is read from pages that were saved as text. Each article's page says from which bytes of which saved page each paragraph comes, and what was left out and why. Where the pages do not state something, such as the author, the field is empty: nothing is guessed.",
      "When articles were published":
        "A page often says only “2 days ago”. Such a text gives an interval, and we show the interval: “between 30 and 31 July”. Lists are in the order of its middle. An article whose pages give no time was published by the day on which the page was saved at the latest.",
      "What one event is":
        "Two articles report the same event if they share enough rare names, numbers and wording within a few days. Each story says what its articles have in common, so that you can judge it. The method can miss a report and, rarely, join two events.",
      "How the front page is ordered":
        "Among the 200 stories of several articles that were updated last, those of most outlets come first. A story counts half once 50 others were updated after it. If there are fewer than four, the newest others follow them. Sections follow for the categories, or else the hashtags, that most of the other stories have, and then the newest. Nobody edits the order, and no reader's behaviour changes it.",
      "What was generated":
        "Summaries are the first sentences of an article. Hashtags from the text are its names. A language model writes only when a reader asks for it, and its text is marked.",
      "What is stored about you":
        "A choice of language is stored in a cookie of your browser, and in no other place. No page for readers has a script, and nothing is loaded from other hosts.",
    } as Readonly<Record<string, string>>,
    data: "The data",
    count: (count: number, sources: number) =>
      `There are ${articles(count)} from ${outlets(sources)}.`,
    newest: (day: string) => ` The newest with a known time is of ${day}.`,
    api: "Programs get the same data from the API",
  },
};
