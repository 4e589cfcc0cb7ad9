// Shows the API's own document; the viewer requests nothing from other hosts.
const dark = matchMedia("(prefers-color-scheme: dark)");
const followScheme = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", followScheme);
followScheme();

SwaggerUIBundle({
  url: "/openapi.json",
  domNode: document.getElementById("reference"),
  // Its links would stand inside buttons, where no one reaches them by keys.
  deepLinking: false,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  // What needs the token comes last. Otherwise the order is that of the document.
  operationsSorter: (a, b) => countTokens(a) - countTokens(b),
  validatorUrl: null,
  queryConfigEnabled: false,
  oauth2RedirectUrl: null,
  onComplete: addNames,
});

/** How many tokens an operation needs: 0 or 1. The viewer passes operations as maps. */
function countTokens(operation) {
  return operation.getIn(["operation", "security"]).size;
}

/** What the viewer leaves out for those who don't see it: names of its parts, and ranks of its headings. */
function addNames() {
  for (const [selector, attributes] of [
    ["#servers", { "aria-label": "Server" }],
    [".information-container", { role: "region", "aria-label": "About the API" }],
    [".schemes-server-container", { role: "region", "aria-label": "Server and token" }],
    ["h3.opblock-tag, .models h4", { "aria-level": "2" }],
  ]) {
    for (const element of document.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    }
  }
}
