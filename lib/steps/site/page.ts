/** By what a product's pages are told from each other. */
export interface PageSigns {
  /** Text that the login page contains and no other page. */
  readonly form: string;
  /** Text of the page that clients get while the product is not available; upper or lower case is the same. */
  readonly maintenanceText: string;
}

export type PageKind = "login" | "maintenance" | "unavailable" | "other";

/** What page an answer is. The maintenance page may come with any status. Pure. */
export function pageKind(answer: { readonly status: number; readonly body: string }, signs: PageSigns): PageKind {
  if (answer.status === 200 && answer.body.includes(signs.form)) return "login";
  if (answer.body.toLowerCase().includes(signs.maintenanceText.toLowerCase())) return "maintenance";
  return answer.status >= 500 ? "unavailable" : "other";
}
