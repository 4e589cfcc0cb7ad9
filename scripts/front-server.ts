import { Agent, createServer, request, type Server } from "node:http";
import { pipeline } from "node:stream";

/** Shorter than the time after which wrangler's server closes an idle connection, which must not be used again. */
const IDLE_MILLISECONDS = 1_000;

/**
 * A server that passes requests to the one of wrangler, on `port()` of this computer once it is not null. Requests with
 * a header `MF-…` are rejected: wrangler takes the address of a request from such a header and removes it. A Worker
 * therefore does not see that a page whose host name was made to lead here (DNS rebinding) sent the request.
 */
export function createFrontServer(port: () => number | null): Server {
  const agent = new Agent({ keepAlive: true, timeout: IDLE_MILLISECONDS });
  return createServer((incoming, response) => {
    const refuse = (status: number, reason: string): void => {
      response.writeHead(status).end(`${reason}\n`);
    };
    const { method, url: path, rawHeaders: headers } = incoming;
    if (Object.keys(incoming.headers).some((name) => name.startsWith("mf-"))) {
      return refuse(403, "Requests with a header MF-… are not accepted.");
    }
    const options = { host: "127.0.0.1", port: port(), method, path, headers, agent };
    if (options.port === null) return refuse(503, "The server is starting.");
    const outgoing = request(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      pipeline(answer, response, () => {});
    });
    outgoing.on("error", () => {
      if (response.headersSent) response.destroy();
      else refuse(502, "The server does not respond.");
    });
    response.on("close", () => outgoing.destroy());
    incoming.pipe(outgoing);
  });
}
