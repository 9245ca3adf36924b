const REFUSED_FROM = 400;

/** Whether an HTTP status says that the product did not do what was asked; no answer yet is no refusal. */
export function isRefusal(status: number | null | undefined): status is number {
  return (status ?? 0) >= REFUSED_FROM;
}
