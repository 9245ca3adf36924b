/** Names behind which a secret stands: in a body, a query, a header. */
const NAME =
  /pass(word|wort|phrase)?$|secret|token|licen[cs]e-?_?key|api-?_?key|^key$|^sig(nature)?$|authorization|credential/i;
/** A part of a path that nobody would choose for its meaning: long, with letters and digits mixed. */
const RANDOM_PART = /^(?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{20,}$/;
const PLACEHOLDER = /^\{\{[a-z]+\}\}$/;

const isSecret = (name: string, value: unknown): boolean =>
  NAME.test(name) && typeof value === "string" && value !== "" && !PLACEHOLDER.test(value);

/** The names of a request's body behind which a secret is written instead of a placeholder. Pure. */
export function secretsInBody(body: string): readonly string[] {
  const json = parsed(body);
  if (json !== undefined) return namesIn(json);
  return [...new URLSearchParams(body)].filter(([name, value]) => isSecret(name.trim(), value)).map(([name]) => name);
}

/** The names of an address's query behind which a secret is written. Pure. */
export function secretsInQuery(url: string): readonly string[] {
  if (!URL.canParse(url)) return [];
  return [...new URL(url).searchParams].filter(([name, value]) => isSecret(name, value)).map(([name]) => name);
}

/** Whether a part of an address's path is a token, as chat services give them for their webhooks. Pure. */
export function hasTokenInPath(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.split("/").some((part) => RANDOM_PART.test(part));
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (isSecret(name, inner) ? [name] : namesIn(inner)));
}

function parsed(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" ? value : undefined;
  } catch {
    return undefined;
  }
}
