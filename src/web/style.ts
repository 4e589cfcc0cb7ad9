import { digest } from "../text/hashes.ts";

/**
 * The one style sheet: one accent, serifs for texts and sans serif for facts, hairlines instead of boxes. Colours have a
 * contrast of at least 4.5 to 1 in both schemes.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b1a17; --soft: #6b675f; --rule: #dcd7cc; --accent: #8c2f1b; --mark: #f6e3b4;
  --bad: #a3231c; --good: #22623a;
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Times New Roman", serif;
  --sans: Inter, system-ui, "Segoe UI", sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --ink: #f0ede6; --soft: #89857d; --rule: #33343a; --accent: #f0937c; --mark: #5c4a10;
    --bad: #ff9d94; --good: #8fd3a6;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 1.0625rem/1.55 var(--serif); background: var(--paper); color: var(--ink); }
html:lang(ar) { --serif: "Noto Naskh Arabic", Amiri, "Geeza Pro", "Times New Roman", serif; --sans: system-ui, "Segoe UI", sans-serif; }
body { margin: 0 auto; max-width: 76rem; padding: 0 1.2rem 3rem; overflow-wrap: anywhere; }
.prose, main > form, main > p { max-width: 42rem; }
h1, h2, h3, .name { line-height: 1.2; letter-spacing: -.01em; text-wrap: pretty; margin: 0; }
h1 { font-size: clamp(1.8rem, 3vw, 2.4rem); margin: 1.4rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.1rem; }
:is(h1, h2, h3, .name, .kicker, .meta):lang(ar) { letter-spacing: 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em; }
:is(h1, h2, h3, .meta, .index, nav) a:not(:hover), .name { text-decoration: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 1; }
.skip:not(:focus) { clip-path: inset(50%); }
.site { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; align-items: center; padding: .9rem 0 .6rem;
  border-bottom: 3px double var(--ink); font: .9rem/1.4 var(--sans); }
.name { font: 700 1.7rem/1 var(--serif); margin-inline-end: auto; }
.site nav { display: flex; flex-wrap: wrap; gap: 0 1.2rem; }
.site nav a { padding: .4rem 0; }
.site form { display: flex; gap: .4rem; }
.languages button { border: 0; background: none; padding: 0 .3rem; }
.site [type="search"] { width: 12rem; flex: 1; }
[aria-current] { font-weight: bold; }
input, textarea, select, button { font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--soft); border-radius: 3px; padding: .3rem .6rem; max-width: 100%; }
button { cursor: pointer; }
label { display: block; margin-top: .8rem; }
input, select, button { min-height: 2.4rem; }
.row > input { flex: 1 1 10rem; min-width: 0; }
form h3 { margin-top: 1.8rem; }
textarea { display: block; width: 100%; min-height: 8rem; }
[aria-invalid] { border-color: var(--bad); border-width: 2px; }
.fields { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: end; }
.fields > div { max-width: 100%; }
.fault { color: var(--bad); margin: .2rem 0; }
.notice { border-inline-start: 4px solid var(--good); padding: .3rem .8rem; }
#notice { position: sticky; top: 0; background: var(--paper); }
#notice:empty { display: none; }
.said, pre { white-space: pre-wrap; }
section > h3, #desk .wide { margin-top: 1.4rem; }
#desk label > :not([type]) { display: block; width: 100%; max-width: 30rem; }
#desk fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; max-width: 42rem; border: 1px solid var(--rule); }
[type="checkbox"] { min-height: 0; vertical-align: middle; }
.meta, .note, figcaption, caption, footer { color: var(--soft); font: .82rem/1.45 var(--sans); }
.meta { margin: .25rem 0; }
.meta a { color: var(--ink); }
.prose > .meta { margin-bottom: 1rem; }
.tools h3 { margin-top: 1.4rem; }
/* A line of the site within a text of the other direction keeps to the side of that text. */
[dir="rtl"] > p[dir="ltr"] { text-align: right; }
[dir="ltr"] > p[dir="rtl"] { text-align: left; }
.plain { list-style: none; padding: 0; margin: 0; }
.plain > li { padding: .8rem 0; border-top: 1px solid var(--rule); }
.plain > li:first-child { border-top: 0; }
.plain p { margin: .2rem 0; }
li h2 { font-size: 1.15rem; margin: 0; }
.tags { display: flex; flex-wrap: wrap; gap: .2rem .9rem; list-style: none; padding: 0; }
.tool li p { margin: .4rem 0 0; }
.model form { flex: 1 1 16rem; margin: .4rem 0; }
.model h3 { margin-top: 1.2rem; }
/* Lists of names with their numbers: outlets, hashtags, and what occurs with a name. */
.index { columns: 16rem; column-gap: 2.5rem; list-style: none; padding: 0; font: .92rem/1.4 var(--sans); }
.index li { display: flex; gap: 1rem; justify-content: space-between; padding: .3rem 0; break-inside: avoid;
  border-bottom: 1px solid var(--rule); }
.index span { color: var(--soft); }
/* Archive, and the pages of outlets, hashtags and categories: a chart and the names beside events. */
.steps { margin-top: 1rem; }
.steps + h1 { margin-top: .2rem; }
.archive { display: grid; gap: 0 2.5rem; margin-top: 1.2rem; grid-template-columns: minmax(0, 1fr); }
.archive section + section .kicker { margin-top: 2rem; }
.archive > .rest { margin-top: 2rem; }
.archive .picture { margin: .5rem 0 1.5rem; max-width: 26rem; }
.archive .none text { fill: var(--soft); }
.archive svg a:hover .bar { fill: var(--ink); }
.archive .latest p:not(.meta) { margin: .25rem 0; font-size: .97rem; display: -webkit-box; -webkit-line-clamp: 3;
  -webkit-box-orient: vertical; overflow: hidden; }
@media (min-width: 62rem) {
  .archive { grid-template: auto 1fr / minmax(0, 4fr) minmax(0, 8fr); }
  .archive h2:first-child { margin-top: 0; }
  .archive > .rest { grid-column: 1 / -1; }
  .rest .latest { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .archive > .events { grid-area: 1 / 2 / span 2; }
}
.pager { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
.kicker, .story aside h2 { font: 600 .8rem/1.3 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--accent);
  margin: 2rem 0 .9rem; padding-top: .7rem; border-top: 1px solid var(--ink); }
/* How many outlets report an event: a block for each. */
.outlets { display: inline-flex; gap: 2px; vertical-align: -1px; margin-inline-end: .45em; }
.outlets i { width: .42rem; height: .8rem; background: var(--accent); }
.top, .grid, .latest { display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr); }
.lead h2 { font-size: clamp(1.8rem, 3.6vw, 2.7rem); line-height: 1.1; margin: 0 0 .4rem; }
.lead > p:not(.meta) { font-size: 1.12rem; margin: .5rem 0; }
.reports { list-style: none; padding: .6rem 0 0; margin: .8rem 0 0; border-top: 1px solid var(--rule); columns: 16rem; column-gap: 1.5rem; }
.reports li { margin-bottom: .8rem; break-inside: avoid; line-height: 1.35; font-size: .97rem; }
.reports p:not(.meta) { margin: .2rem 0; }
.seconds article { padding-top: .8rem; border-top: 1px solid var(--rule); }
.seconds { display: grid; align-content: space-between; gap: .9rem; }
.seconds p:not(.meta) { margin: .25rem 0; font-size: .97rem; }
main .grid > article, .latest li { border-top: 1px solid var(--rule); padding: .5rem 0 0; }
.grid h3, .latest h3 { font-size: 1.02rem; }
.latest { list-style: none; padding: 0; margin: 0; gap: .7rem 2rem; }
@media (min-width: 34rem) { .grid { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); } }
@media (max-width: 48rem) {
  .site search { flex: 1 0 100%; }
  .lead > p:not(.meta), .seconds p:not(.meta) { display: -webkit-box; -webkit-line-clamp: 5; -webkit-box-orient: vertical; overflow: hidden; }
}
@media (min-width: 48rem) {
  .top:has(.seconds) { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); }
  .seconds { border-inline-start: 1px solid var(--rule); padding-inline-start: 2rem; }
  .seconds article:first-child { border-top: 0; padding-top: 0; }
  .latest { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
/* The list of stories, and a story. */
.line { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem 1rem; align-items: end; }
.line label { margin: 0; font: .82rem/1.4 var(--sans); color: var(--soft); }
.line :is(select, input) { width: 100%; }
.line button { grid-column: -2 / -1; }
.sorted { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 2rem; padding-bottom: .5rem; font: .9rem/1.4 var(--sans); }
.latest h2 { font-size: 1.02rem; }
.happened { font-size: 1.12rem; margin: .6rem 0 .4rem; }
.story :is(.kicker, aside h2) { margin-bottom: .4rem; }
.story aside .note { display: none; }
.timeline { table-layout: fixed; font-family: var(--sans); }
.timeline :is(th, td) { border: 0; padding: 0; vertical-align: middle; }
.timeline td { padding-inline-start: .8rem; }
.timeline th { width: 9rem; font-weight: normal; font-size: .82rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.timeline caption { caption-side: bottom; }
.timeline svg { height: 1.5rem; overflow: visible; }
.timeline .clock { height: 2.1rem; }
.timeline rect { fill: var(--accent); }
.timeline .day { opacity: .45; }
.report { display: grid; gap: .2rem 2.5rem; grid-template-columns: minmax(0, 1fr); }
.report :is(.meta, p) { margin: 0 0 .2rem; }
.report b { display: inline-block; padding: 0 .35em; background: color-mix(in srgb, var(--accent) 12%, var(--paper)); color: var(--ink); }
@media (min-width: 48rem) {
  .line { grid-template-columns: repeat(2, minmax(0, 3fr)) repeat(2, minmax(0, 2fr)) auto; }
  .timeline th { width: 12rem; }
  .report { grid-template-columns: 9.5rem minmax(0, 1fr) minmax(0, calc((100% - 2.5rem) / 3)); }
}
@media (min-width: 62rem) {
  .story { display: grid; grid-template-columns: minmax(0, 8fr) minmax(0, 4fr); gap: 0 2.5rem; }
  .reports-of { grid-area: 2 / 1 / 3 / 3; }
}
/* The search, its hits, and the question to all articles. */
main > h1:has(+ search), .ask h1 { font-size: 1.5rem; margin: 1rem 0 .6rem; }
main > search :is(.row, .note), .ask form { max-width: 42rem; }
main > search :is(.note, details), main > .row { margin: .4rem 0; }
main > search :is(summary, .fields), .facets { font: .88rem/1.5 var(--sans); }
main > .row :is(p, ul) { margin: 0; }
.row strong { color: var(--ink); }
.filter { border: 1px solid var(--rule); border-radius: 3px; padding: 0 .5rem; }
.filter a { padding: 0 .3rem; text-decoration: none; font-weight: bold; }
.found .kicker { margin-top: .5rem; }
main > .facets summary { display: none; }
.facets dl { margin: 0; }
.facets div { columns: 13rem; column-gap: 2rem; }
.facets dt { font-weight: bold; padding-top: .6rem; column-span: all; }
.facets dd { display: flex; justify-content: space-between; gap: 1rem; margin: 0; padding: .1rem 0; color: var(--soft); }
.facets a { color: var(--ink); }
.hit time { white-space: nowrap; }
.snippet, .ask li > .hit blockquote { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.ask h2, .ask blockquote { margin: 0 0 .3rem; font-size: 1.1rem; }
.ask li > .hit blockquote { -webkit-line-clamp: 6; border: 0; padding: 0; font-size: 1rem; }
.ask [role] > .hit { margin-top: 1.4rem; }
.ask [role] > .hit blockquote { font-size: clamp(1.2rem, 2vw, 1.5rem); line-height: 1.4; }
@media (max-width: 62rem) {
  .hit .meta + .meta { display: none; }
  [dir="ltr"] .hit > [dir="rtl"] + div { text-align: right; }
  [dir="rtl"] .hit > [dir="ltr"] + div { text-align: left; }
}
@media (min-width: 62rem) {
  .hit { display: grid; grid-template-columns: minmax(0, 46rem) minmax(0, 1fr); gap: 0 2rem; }
  .found:has(> nav) { display: grid; grid-template-columns: minmax(0, 1fr) 13rem; gap: 0 2.5rem; }
  .found:has(> nav) .hit { grid-template-columns: minmax(0, 1fr) 13rem; }
  .found > nav { border-inline-start: 1px solid var(--rule); padding-inline-start: 1.4rem; }
  @supports selector(::details-content) {
    .found summary { display: none; }
    .found ::details-content { content-visibility: visible; block-size: auto; }
  }
}
.body p { margin: 0 0 1rem; }
figure { margin: 1rem 0; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent); }
mark { background: var(--mark); color: inherit; }
details { margin: .6rem 0; }
details.tool[open] { border-inline-start: 3px solid var(--rule); padding-inline-start: .9rem; margin: 1rem 0; }
summary { cursor: pointer; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: start; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule); }
code { font-size: .85em; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; direction: ltr; }
svg text { fill: var(--ink); font: 12px var(--sans); unicode-bidi: plaintext; }
svg .bar { fill: var(--accent); }
svg .rule { stroke: var(--rule); }
.row { display: flex; flex-wrap: wrap; gap: .4rem 1rem; }
.address { display: none; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
/* The article page: about 66 characters a line, and a margin beside the text of a wide window. */
.body, .standfirst { max-width: 60ch; }
.standfirst { font-size: 1.2rem; line-height: 1.4; color: var(--soft); margin: 0 0 .8rem; }
.body figure { border-inline-start: 1px solid var(--rule); padding-inline-start: 1rem; }
.margin { max-width: 42rem; font-size: .95rem; }
.margin h2 { font-size: 1.05rem; margin-top: 1.4rem; }
.margin h3 { font-size: 1rem; }
@media screen and (min-width: 62rem) {
  main:has(> .margin) { display: grid; grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); gap: 0 3rem; }
  main:has(> .margin) > * { grid-column: 1; }
  main > .margin { grid-area: 1 / 2 / span 2; border-inline-start: 1px solid var(--rule); padding-inline-start: 1.5rem; margin-top: 1.4rem; align-self: start; }
  .margin h2:first-child, .margin > section:first-child h2 { margin-top: 0; }
}
@media print {
  .site > :not(.name), .skip, form, .tools, .languages, .pager, footer p:not(.address), details:not([open]),
  #explain:not(:has(li)), #comments:not(:has(li)) { display: none; }
  .address { display: block; }
  h1, h2, h3 { break-after: avoid; }
  html { font-size: 11pt; background: #fff; color: #000; }
  body { max-width: none; }
  a { color: inherit; text-decoration: none; }
}
`;

/** The path of the style sheet. It contains a hash of the content, so caches may store it without limit. */
export const STYLE_PATH = `/style/${digest(STYLE)}.css`;
