import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface PageFile {
  readonly name: string;
  readonly type: string;
}

/** The files of the page by their path. What is not on this list cannot be asked for. */
export const pageFiles: Readonly<Record<string, PageFile>> = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/page.css": { name: "page.css", type: "text/css; charset=utf-8" },
  "/page.mjs": { name: "page.mjs", type: "text/javascript; charset=utf-8" },
  "/elements.mjs": { name: "elements.mjs", type: "text/javascript; charset=utf-8" },
  "/conflict.mjs": { name: "conflict.mjs", type: "text/javascript; charset=utf-8" },
  "/difference.mjs": { name: "difference.mjs", type: "text/javascript; charset=utf-8" },
  "/keys.mjs": { name: "keys.mjs", type: "text/javascript; charset=utf-8" },
  "/icon.svg": { name: "icon.svg", type: "image/svg+xml" },
};

export async function readPageFile(name: string): Promise<Buffer> {
  return readFile(join(__dirname, "page", name));
}
