import { expand, fill, itemOf } from "./fill.mjs";

/**
 * The desk in the browser: shows what the API returns, and makes requests of the page's buttons. The token is kept in the
 * session's storage, which ends with the tab and which no page of another site can read.
 *
 * @typedef {import("./fill.mjs").Data} Data
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
  }).catch(() => {
    throw new Error("The deployment could not be reached. Try again.");
  });
  if (response.ok) return response;
  if (response.status === 401) {
    signOut();
    throw new Error(WRONG_TOKEN);
  }
  const { detail } = await response.json().catch(() => ({}));
  throw new Error(detail ?? `The deployment answered ${response.status}. Try again.`);
}

/** @param {unknown} error */
const toText = (error) => (error instanceof Error ? error.message : String(error));

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
  const text = send("GET", `${path}/text`).then((response) => response.text(), toText);
  return { ...(await read(path)), text: await text };
}

/** The fields of a form as the API takes them, which are not all texts. @param {FormData} form */
function toBody(form) {
  const { filters, minSources, rotateSecret, ...texts } = Object.fromEntries(form);
  const events = form.getAll("events");
  const query = new URLSearchParams(String(filters));
  if (query.size > new Set(query.keys()).size) {
    throw new Error("Give each filter once, with commas between several values.");
  }
  return {
    ...texts,
    ...(filters !== undefined && { events, filters: Object.fromEntries(query) }),
    ...(minSources && { minSources: Number(minSources) }),
    ...(rotateSecret && { rotateSecret: true }),
  };
}

/**
 * Makes the request that a button has in `data-send`, for its item or, with `data-of`, for each that is selected of that
 * list. Returns what to say of it, and what was wrong with some of those that are selected.
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
  const faults = new Set();
  for (const each of pressed) {
    const item = each.closest("[data-each] > *");
    const data = { ...(item && itemOf.get(item)), ...body };
    try {
      const response = await send(method, expand(path, data, true), body);
      const { secret } = response.status === 204 ? {} : await response.json();
      if (secret) said = `The secret, which is not shown again: ${secret}`;
    } catch (error) {
      // One of several may be gone by now, which stops none of the others. What was typed for one alone stays.
      if (!list) throw error;
      faults.add(toText(error));
    }
  }
  button.form?.reset();
  return [said, [...faults].join(" ")];
}

/** Reads what the address asks for; if that is not there, everything, and why. @returns {Promise<[Data, string]>} */
async function readAsked() {
  try {
    return [await readDesk(), ""];
  } catch (error) {
    if (token === "" || location.search === "") throw error;
    history.replaceState(null, "", "/desk");
    return [await readDesk(), toText(error)];
  }
}

/** Does one thing at a time, then shows everything as it is. @param {() => Promise<string[]>} action */
async function run(action) {
  if (isBusy) return;
  isBusy = true;
  const [notice, fault] = [find("notice"), find("fault")];
  for (const each of [notice, fault]) each.textContent = "";
  try {
    const [done = "", wrong = ""] = await action();
    const [data, missing] = await readAsked();
    fill(document, data);
    sessionStorage.setItem("token", token);
    show("desk");
    notice.textContent = wrong ? "" : done;
    fault.textContent = wrong || missing;
    // What was pressed may be gone. Keys continue from what is said of it.
    if (done && document.activeElement === document.body) notice.focus({ preventScroll: true });
  } catch (error) {
    fault.textContent = toText(error);
    if (find("desk").hidden) show("sign-in");
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
  void run(async () => []);
});

find("sign-out").addEventListener("click", () => {
  signOut();
  location.assign("/desk");
});

if (token === "") show("sign-in");
else await run(async () => []);
document.getElementById(location.hash.slice(1))?.scrollIntoView();
