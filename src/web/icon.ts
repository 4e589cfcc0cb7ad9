import { Hono } from "hono";
import type { AppEnv } from "../http/router.ts";

/** The icon of the site: a page with a headline and two columns, in the accent of the pages. */

export const ICON_PATH = "/icon.svg";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#fdfcf9" stroke="#8c2f1b" d="M1.5 1.5h13v13h-13z"/><path fill="#8c2f1b" d="M3 3h10v2H3zm0 3h10v1H3zm0 2h4v1H3zm6 0h4v1H9zm-6 2h4v1H3zm6 0h4v1H9zm-6 2h4v1H3zm6 0h4v1H9z"/></svg>`;

/** The same in 16 by 16 pixels of two colours, in base64, for clients that ask for no other path. */
const ICO =
  "AAABAAEAEBACAAEAAQCwAAAAFgAAACgAAAAQAAAAIAAAAAEAAQAAAAAAgAAAAAAAAAAAAAAAAgAAAAAAAAD5/P0AGy+MAAAAAAB//gAAQAIAAF56AABAAgAAXnoAAEACAABeegAAQAIAAF/6AABAAgAAX/oAAF/6AABAAgAAf/4AAAAAAAD//wAAgAEAAIABAACAAQAAgAEAAIABAACAAQAAgAEAAIABAACAAQAAgAEAAIABAACAAQAAgAEAAIABAAD//wAA";

const CACHED = { "Cache-Control": "public, max-age=86400" };

export const icons = new Hono<AppEnv>()
  .get(ICON_PATH, (c) => c.body(SVG, 200, { ...CACHED, "Content-Type": "image/svg+xml" }))
  .get("/favicon.ico", (c) =>
    c.body(
      Uint8Array.from(atob(ICO), (byte) => byte.charCodeAt(0)),
      200,
      { ...CACHED, "Content-Type": "image/x-icon" },
    ),
  );
