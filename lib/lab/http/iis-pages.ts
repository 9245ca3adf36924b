import { html, type Page } from "./application";

/** The pages that IIS and HTTP.SYS themselves answer with. */
export const serviceUnavailable: Page = {
  status: 503,
  page: "unavailable",
  body: html(
    "Service Unavailable",
    "<h2>Service Unavailable</h2>\n<hr><p>HTTP Error 503. The service is unavailable.</p>",
  ),
};

export const invalidHostname: Page = {
  status: 400,
  page: "other",
  body: html(
    "Bad Request",
    "<h2>Bad Request - Invalid Hostname</h2>\n<hr><p>HTTP Error 400. The request hostname is invalid.</p>",
  ),
};

export const notFound: Page = {
  status: 404,
  page: "other",
  body: html("404 - File or directory not found.", "<h2>404 - File or directory not found.</h2>"),
};

/** The application could not start, e.g. since its Web.config cannot be read (500.19). */
export function serverError(because: string): Page {
  return {
    status: 500,
    page: "other",
    body: html("500 - Internal server error.", `<h2>500 - Internal server error.</h2>\n<p>${because}</p>`),
  };
}
