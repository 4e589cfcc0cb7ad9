import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

/** A receiver of events: a real HTTP server, which verifies signatures with the library of the specification. */

export type Received = {
  readonly id: string;
  readonly timestamp: number;
  readonly signatures: readonly string[];
  readonly type: string;
  readonly edition: number;
  readonly epoch: string;
  // biome-ignore lint/suspicious/noExplicitAny: what events contain differs by type
  readonly data: any;
};

/** Answers a request after its event was recorded; by default with 204. */
export type Answer = (response: ServerResponse, event: Received) => void;
export const answering = (status: number, headers: Record<string, string> = {}): Answer => {
  return (response) => void response.writeHead(status, headers).end();
};

export class Receiver {
  /** Every event that was received, whatever was answered, in order. */
  readonly received: Received[] = [];
  /** Events whose signature was wrong. */
  readonly forged: string[] = [];
  answer: Answer = answering(204);
  /** Any of them is accepted. */
  secrets: readonly string[] = [];
  readonly #server = createServer((request, response) => void this.#receive(request, response));
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}/events`;
  }

  /** Listens on the port that it had before, if it was stopped. */
  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, "127.0.0.1", resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    const header = (name: string) => String(request.headers[name] ?? "");
    const headers = Object.fromEntries(
      ["webhook-id", "webhook-timestamp", "webhook-signature"].map((name) => [name, header(name)]),
    );
    const isValid = this.secrets.some((secret) => {
      try {
        return Boolean(new Webhook(secret).verify(body, headers));
      } catch {
        return false;
      }
    });
    if (!isValid) this.forged.push(body);
    const event: Received = {
      id: header("webhook-id"),
      timestamp: Number(header("webhook-timestamp")),
      signatures: header("webhook-signature").split(" "),
      ...JSON.parse(body),
    };
    this.received.push(event);
    this.answer(response, event);
  }
}
