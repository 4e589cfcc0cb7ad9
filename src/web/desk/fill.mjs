/**
 * Fills a page with data: the page (page.tsx) says in brackets, and in `data-…`, what of the data stands where. What the data
 * has only becomes texts, values and parts of paths, never HTML.
 *
 * @typedef {Record<string, any>} Data
 */

/** What the page has in brackets: the path of a value, or of a time. */
const PATH = /\[([\w.]+)(\|time)?\]/g;
const MOMENT = /** @type {const} */ ({ dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

/** @param {Data} data @param {string} path Names with dots between them. */
function valueAt(data, path) {
  return path.split(".").reduce((/** @type {any} */ value, name) => value?.[name], data);
}

/**
 * Replaces each `[path]` by what the data has there, as a part of an address if it is `encoded`, and `[path|time]` by a
 * time in words.
 * @param {string} pattern @param {Data} data @param {boolean} [encoded]
 */
export function expand(pattern, data, encoded) {
  return pattern.replace(PATH, (_, path, isTime) => {
    const value = valueAt(data, path) ?? "–";
    if (encoded) return encodeURIComponent(value);
    if (!isTime || value === "–") return String(value);
    return `${new Date(value).toLocaleString("en-GB", MOMENT)} UTC`;
  });
}

/**
 * Whether the data has something at a path, or has what follows `=` there. After `!`, whether it has not.
 * @param {string} condition @param {Data} data
 */
function holds(condition, data) {
  const [path = "", wanted] = condition.replace("!", "").split("=");
  const value = valueAt(data, path);
  const has = Array.isArray(value) ? value.length > 0 : Boolean(value);
  return (wanted === undefined ? has : value === wanted) !== condition.startsWith("!");
}

/** What texts and attributes were before they were filled in. @type {WeakMap<Node, string>} */
const patterns = new WeakMap();
/** The items of lists, by their elements. @type {WeakMap<Node, Data>} */
export const itemOf = new WeakMap();

/**
 * Fills in the texts and attributes of a scope, and does what its `data-…` say. Leaves out what is in lists, whose items have
 * data of their own.
 * @param {ParentNode} scope @param {Data} data
 */
export function fill(scope, data) {
  for (const element of scope.querySelectorAll(":not([data-each] *)")) {
    if (!(element instanceof HTMLElement)) continue;
    for (const node of [...element.attributes, ...element.childNodes]) {
      const pattern = patterns.get(node) ?? node.nodeValue ?? "";
      if (node.nodeName.startsWith("data-") || pattern.search(PATH) === -1) continue;
      patterns.set(node, pattern);
      node.nodeValue = expand(pattern, data, node.nodeName === "href");
    }
    const { checked, current, each } = element.dataset;
    const shownIf = element.dataset["if"];
    if (current) element.ariaCurrent = holds(current, data) ? "page" : null;
    if (shownIf) element.hidden = !shownIf.split(" ").some((condition) => holds(condition, data));
    if (checked && element instanceof HTMLInputElement) {
      element.defaultChecked = valueAt(data, checked).includes(element.value);
    }
    if (each) fillList(element, [valueAt(data, each)].flat());
  }
}

/** Makes a copy of the list's template for each item. @param {HTMLElement} list @param {readonly Data[]} items */
function fillList(list, items) {
  const template = /** @type {HTMLTemplateElement} */ (list.querySelector("template"));
  const copies = items.map((item) => {
    const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
    if (copy.firstElementChild) itemOf.set(copy.firstElementChild, item);
    fill(copy, item);
    const title = expand(list.dataset["title"] ?? "", item);
    for (const control of copy.querySelectorAll("button, summary, .select")) {
      control.ariaLabel = `${control.textContent || "Select"} ${title}`;
    }
    return copy;
  });
  list.replaceChildren(template, ...copies);
}
