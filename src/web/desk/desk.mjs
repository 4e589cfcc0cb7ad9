/**
 * The desk in the browser: fills the page (page.tsx) with what the API returns, and makes requests of its buttons. What is
 * returned only becomes texts, values and parts of paths, never HTML. The token is kept in the session's storage, which ends
 * with the tab and which no page of another site can read.
 *
 * @typedef {Record<string, any>} Data
 * @typedef {import("../../schema/webhook.ts").Webhook} Webhook
 */

const WRONG_TOKEN = "This is not the token. It is the secret ADMIN_TOKEN of the deployment.";

let token = sessionStorage.getItem("token") ?? "";
let isBusy = false;

/** @param {string} id The page has it. */
const find = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {"sign-in" | "desk"} shown */
function show(shown) {
  for (const part of ["sign-in", "desk"]) find(part).hidden = part !== shown;
}

function signOut() {
  token = "";
  sessionStorage.removeItem("token");
  show("sign-in");
}

/**
 * Sends a request with the token. Throws what the API says is wrong with it.
 * @param {string} method @param {string} path @param {Data | null} body
 */
async function send(method, path, body = null) {
  // A header cannot have other characters, nor can the token.
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Error(WRONG_TOKEN);
  const response = await fetch(path, {
    method,
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (response.ok) return response;
  if (response.status === 401) {
    signOut();
    throw new Error(WRONG_TOKEN);
  }
  const { detail } = await response.json().catch(() => ({}));
  throw new Error(detail ?? `The deployment answered ${response.status}. Try again.`);
}

/** @param {string} path @returns {Promise<Data>} */
const read = async (path) => (await send("GET", path)).json();

/** Reads all that the page shows. Its address says which comments, which pages of lists, and which capture's text. */
async function readDesk() {
  const asked = new URLSearchParams(location.search);
  const status = asked.get("status") ?? "waiting";
  /** Reads the page of a list. @param {string} list @param {string} path @param {Data} query */
  const readPage = (list, path, query) => {
    const cursor = asked.get(list);
    return read(`${path}?${new URLSearchParams({ ...query, ...(cursor && { cursor }) })}`);
  };
  const sort = status === "waiting" ? "oldest" : "latest";
  const [state, comments, waiting, rejected, webhooks, capture] = await Promise.all([
    read("/v1/status"),
    readPage("comments", "/v1/comments", { status, sort, limit: 20 }),
    readPage("waiting", "/v1/captures", { status: "waiting", limit: 50 }),
    readPage("rejected", "/v1/captures", { sort: "rejection", limit: 50 }),
    read("/v1/webhooks?limit=100").then(({ items }) => Promise.all(items.map(withDeliveries))),
    readCapture(asked.get("capture")),
  ]);
  return { ...state, status, comments, waiting, rejected, webhooks, capture };
}

/** @param {Webhook} webhook */
async function withDeliveries(webhook) {
  const { items } = await read(`/v1/webhooks/${webhook.id}/deliveries?limit=10`);
  return { ...webhook, filters: new URLSearchParams(webhook.filters), deliveries: items };
}

/** A capture's text, or why it has none; nothing if none is asked for. @param {string | null} name */
async function readCapture(name) {
  if (name === null) return [];
  const path = `/v1/captures/${encodeURIComponent(name)}`;
  const text = send("GET", `${path}/text`).then((response) => response.text());
  return { ...(await read(path)), text: await text.catch(({ message }) => message) };
}

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
function expand(pattern, data, encoded) {
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
const itemOf = new WeakMap();

/**
 * Fills in the texts and attributes of a scope, and does what its `data-…` say. Leaves out what is in lists, whose items have
 * data of their own.
 * @param {ParentNode} scope @param {Data} data
 */
function fill(scope, data) {
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

/** The fields of a form as the API takes them, which are not all texts. @param {FormData} form */
function toBody(form) {
  const { filters, minSources, rotateSecret, ...texts } = Object.fromEntries(form);
  const events = form.getAll("events");
  const query = new URLSearchParams(String(filters));
  return {
    ...texts,
    ...(filters !== undefined && { events, filters: Object.fromEntries(query) }),
    ...(minSources && { minSources: Number(minSources) }),
    ...(rotateSecret && { rotateSecret: true }),
  };
}

/**
 * Makes the request that a button has in `data-send`, for its item or, with `data-of`, for each that is selected of that
 * list. Returns what to say of it.
 * @param {HTMLButtonElement} button
 */
async function press(button) {
  const [method = "", path = "", more = ""] = (button.dataset["send"] ?? "").split(" ");
  const form = new FormData(button.form ?? undefined);
  for (const [name, value] of new URLSearchParams(more)) form.set(name, value);
  const body = [...form.keys()].length > 0 ? toBody(form) : null;
  const list = button.dataset["of"];
  const pressed = list ? document.querySelectorAll(`[data-each="${list}"] :checked`) : [button];
  if (pressed.length === 0) throw new Error("Select something first.");
  let said = `Done: ${button.ariaLabel ?? button.textContent}.`;
  for (const each of pressed) {
    const item = each.closest("[data-each] > *");
    const data = { ...(item && itemOf.get(item)), ...body };
    const response = await send(method, expand(path, data, true), body);
    const { secret } = response.status === 204 ? {} : await response.json();
    if (secret) said = `The secret, which is not shown again: ${secret}`;
  }
  button.form?.reset();
  return said;
}

/** Does one thing at a time, then shows everything as it is. @param {() => Promise<string>} action */
async function run(action) {
  if (isBusy) return;
  isBusy = true;
  const [notice, fault] = [find("notice"), find("fault")];
  for (const each of [notice, fault]) each.textContent = "";
  try {
    const done = await action();
    fill(document, await readDesk());
    sessionStorage.setItem("token", token);
    show("desk");
    notice.textContent = done;
    // What was pressed may be gone. Keys continue from what is said of it.
    if (done && document.activeElement === document.body) notice.focus({ preventScroll: true });
  } catch (error) {
    fault.textContent = error instanceof Error ? error.message : String(error);
  }
  isBusy = false;
}

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button[data-send]");
  if (!(button instanceof HTMLButtonElement)) return;
  event.preventDefault();
  if (button.form?.reportValidity() ?? true) void run(() => press(button));
});

find("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  const input = /** @type {HTMLInputElement} */ (find("token"));
  token = input.value.trim();
  input.value = "";
  void run(async () => "");
});

find("sign-out").addEventListener("click", () => {
  signOut();
  location.assign("/desk");
});

if (token === "") show("sign-in");
else await run(async () => "");
document.getElementById(location.hash.slice(1))?.scrollIntoView();
