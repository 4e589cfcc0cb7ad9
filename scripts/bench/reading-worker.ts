// A Worker that reads the capture in a request several times and returns the milliseconds of each time.
import { readCapture } from "../../src/reader/read-capture.ts";

const TIMES = 20;

export default {
  async fetch(request) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    const times: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const start = performance.now();
      readCapture(bytes, { name: "bench", capturedAt: null, url: null });
      times.push(performance.now() - start);
    }
    return Response.json(times);
  },
} satisfies ExportedHandler;
