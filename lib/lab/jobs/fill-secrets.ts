/** Puts secrets where {{name}} stands; a name that is not given stays as it is. Pure. */
export function fillSecrets(
  text: string,
  secrets: ReadonlyMap<string, string>,
  written: (secret: string) => string = asItIs,
): string {
  return text.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) => {
    const secret = secrets.get(name);
    return secret === undefined ? whole : written(secret);
  });
}

/** How a text has to be written within a body of a media type, so that the other side reads just that text. Pure. */
export function writtenIn(contentType: string): (text: string) => string {
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  return ENCODINGS.find(({ of }) => of.test(type))?.write ?? asItIs;
}

const asItIs = (text: string): string => text;

const ENCODINGS: readonly { readonly of: RegExp; readonly write: (text: string) => string }[] = [
  { of: /^(application|text)\/json$|\+json$/, write: (text) => JSON.stringify(text).slice(1, -1) },
  { of: /^application\/x-www-form-urlencoded$/, write: percentEncoded },
  { of: /^(application|text)\/xml$|\+xml$/, write: (text) => text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one) },
];

const ENTITIES: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** All but the unreserved characters of RFC 3986, as .NET does it. A surrogate that stands alone is replaced, as in UTF-8. */
function percentEncoded(text: string): string {
  const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8")).replace(/[!'()*]/g, hex);
}
