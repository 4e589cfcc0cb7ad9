import { digest } from "../text/hashes.ts";

/** The one style sheet. Colours have a contrast of at least 4.5 to 1 in both schemes. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1d1d1b; --soft: #595752; --rule: #d9d5cb; --link: #1f4f8f; --mark: #ffe9a8;
  --bar: #47689a; --bad: #a3231c; --good: #22623a;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171817; --ink: #e8e6e1; --soft: #aaa69d; --rule: #3b3b38; --link: #9cc0f5; --mark: #5c4a10;
    --bar: #7f9fd0; --bad: #ff9d94; --good: #8fd3a6;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; background: var(--paper); color: var(--ink); }
html:lang(ar) { font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Times New Roman", serif; }
body { margin: 0 auto; max-width: 72rem; padding: 0 1.2rem 3rem; overflow-wrap: break-word; }
.prose, main > h1, main > form, main > search, main > p { max-width: 42rem; }
.prose { margin-inline: auto; }
main > .plain { max-width: 48rem; }
h1, h2, h3, .name { line-height: 1.25; text-wrap: pretty; }
h1 { font-size: 2.1rem; margin: 1.5rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
li h2 { font-size: 1.2rem; margin: 0 0 .2rem; }
h3 { font-size: 1.1rem; margin: 0 0 .2rem; }
a { color: var(--link); text-underline-offset: .15em; }
h2 a, h3 a { color: inherit; text-decoration: none; }
.meta a { color: inherit; }
h2 a:hover, h3 a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; inset-inline-start: 1rem; top: .5rem; padding: .4rem .8rem; background: var(--paper); z-index: 1; }
.skip:not(:focus) { clip-path: inset(50%); }
.site { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
  padding: .9rem 0; border-bottom: 3px double var(--ink); }
.name { font-size: 1.7rem; font-weight: bold; text-decoration: none; color: var(--ink); }
.site search { flex: 1 1 20rem; min-width: 0; }
.site form { display: flex; gap: .4rem; }
.languages { margin-inline-start: auto; }
.languages button { border: 0; background: none; color: var(--link); text-decoration: underline; padding: 0 .3rem; }
.site input { flex: 1; min-width: 0; width: 100%; }
.site nav { flex: 1 0 100%; display: flex; flex-wrap: wrap; gap: .2rem .9rem; font-size: .9rem; }
.site nav a { padding: .3rem 0; }
[aria-current] { color: inherit; font-weight: bold; text-decoration: none; }
input, textarea, select, button { font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--soft); border-radius: 4px; padding: .35rem .6rem; max-width: 100%; }
button { cursor: pointer; }
label { display: block; margin-top: .8rem; }
input, select, button { min-height: 2.6rem; }
.row > input { flex: 1 1 10rem; min-width: 0; max-width: 30rem; }
form h3 { margin-top: 1.8rem; }
textarea { display: block; width: 100%; min-height: 8rem; }
[aria-invalid] { border-color: var(--bad); border-width: 2px; }
.fields { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: end; }
.fields > div { max-width: 100%; }
.fault { color: var(--bad); margin: .2rem 0; }
.notice { border-inline-start: 4px solid var(--good); padding: .3rem .8rem; }
#notice { position: sticky; top: 0; background: var(--paper); overflow-wrap: anywhere; }
#notice:empty { display: none; }
.said, pre { white-space: pre-wrap; overflow-wrap: anywhere; }
section > h3, article > h3, #desk .wide { margin-top: 1.4rem; }
#desk label > :not([type]) { display: block; width: 100%; max-width: 30rem; }
#desk fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; max-width: 42rem; border: 1px solid var(--rule); }
[type="checkbox"] { min-height: 0; vertical-align: middle; }
.meta, .note, figcaption, caption, footer { color: var(--soft); font-size: .9rem; }
.meta { margin: .2rem 0; }
.prose > .meta { margin-bottom: 1rem; }
.tools h3 { margin-top: 1.4rem; }
/* A line of the site within a text of the other direction keeps to the side of that text. */
[dir="rtl"] > p[dir="ltr"] { text-align: right; }
[dir="ltr"] > p[dir="rtl"] { text-align: left; }
.plain { list-style: none; padding: 0; margin: 0; }
.plain > li { padding: .9rem 0; border-bottom: 1px solid var(--rule); }
.plain > li:last-child { border-bottom: 0; }
.plain p { margin: .2rem 0; }
.tags { display: flex; flex-wrap: wrap; gap: .2rem .9rem; list-style: none; padding: 0; }
.note + .tags { margin-top: -.6rem; }
.tool li p, .ask li p { margin: .4rem 0 0; }
.model form { flex: 1 1 16rem; margin: .4rem 0; }
.model h3 { margin-top: 1.2rem; }
.filter { border: 1px solid var(--rule); border-radius: 4px; padding: 0 .5rem; }
.filter a { padding: 0 .3rem; text-decoration: none; font-weight: bold; }
.index { columns: 12rem; list-style: none; padding: 0; }
.index li { padding: .2rem 0; break-inside: avoid; }
.pager { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
.what { max-width: none; margin: .6rem 0 0; color: var(--soft); font-size: .95rem; font-style: italic; }
html:lang(ar) .what { font-style: normal; }
.rank { font-size: 1rem; letter-spacing: .04em; margin: 2rem 0 .8rem; padding-top: .4rem;
  border-top: 2px solid var(--ink); max-width: none; }
html:lang(ar) .rank { letter-spacing: 0; }
h1.rank { margin-top: 1rem; }
.top, .sections, .overview { display: grid; gap: 1.4rem 2.2rem; grid-template-columns: minmax(0, 1fr); }
.top > article + article { border-top: 1px solid var(--rule); padding-top: .9rem; }
.lead h2 { font-size: 1.8rem; margin: 0 0 .4rem; }
.lead > p:not(.meta) { font-size: 1.12rem; }
.top p { margin: .3rem 0; }
.sections { margin-top: 2rem; }
.sections .rank { margin: 0 0 .3rem; }
.sections h3 { font-size: 1rem; }
.days { columns: 24rem; column-gap: 2.2rem; }
.days li { break-inside: avoid; }
.day { font-size: 1rem; margin: 1rem 0 .2rem; color: var(--soft); font-weight: normal; break-after: avoid; }
.day::first-letter { text-transform: uppercase; }
.days > :first-child .day { margin-top: 0; }
.overview { gap: 0 2.2rem; }
/* On a phone, the box in the header is the link to the search. */
@media (max-width: 30rem) {
  .site search ~ nav [href="/search"] { display: none; }
}
@media (min-width: 46rem) {
  .site search { max-width: 22rem; }
  .overview, .sections, .top { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .lead, .overview > :is(h2, p) { grid-column: 1 / -1; }
}
@media (min-width: 62rem) {
  .sections, .top { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .sections:has(> :nth-child(4):last-child) { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .lead { grid-column: span 2; grid-row: span 2; border-inline-end: 1px solid var(--rule); padding-inline-end: 2.2rem; }
  .lead h2 { font-size: 2.5rem; line-height: 1.15; }
  .top > article:nth-child(2) { border-top: 0; padding-top: 0; }
}
.facets dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .6rem 1.4rem; margin: 0; }
.facets dt { font-weight: bold; }
.facets dd { margin: .15rem 0; }
.facets { border-block: 1px solid var(--rule); padding: .6rem 0; }
@media (min-width: 62rem) {
  .facets { float: inline-end; width: 17rem; border: 0; margin-top: 1rem; padding: 0; }
  .facets dl { grid-template-columns: minmax(0, 1fr); }
}
@supports selector(::details-content) {
  @media (min-width: 46rem) {
    .filters > summary { display: none; }
    .filters::details-content { content-visibility: visible; block-size: auto; }
  }
}
.body p { margin: 0 0 1rem; }
figure { margin: 1rem 0; }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--bar); }
mark { background: var(--mark); color: inherit; }
details { margin: .6rem 0; }
details.tool[open] { border-inline-start: 3px solid var(--rule); padding-inline-start: .9rem; margin: 1rem 0; }
summary { cursor: pointer; color: var(--link); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: start; padding: .3rem 0; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--rule); }
code { font-size: .85em; overflow-wrap: anywhere; }
svg { display: block; width: 100%; height: auto; direction: ltr; }
.picture { max-width: 30rem; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; }
svg .bar { fill: var(--bar); }
svg .dot { fill: var(--ink); }
svg .rule { stroke: var(--rule); }
.row { display: flex; flex-wrap: wrap; gap: .4rem 1rem; }
.address { display: none; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .8rem; }
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
