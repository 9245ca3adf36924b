import { CutoverError } from "../../errors";
import { firstUnencodable } from "./encode";
import type { FileEncoding } from "./encoding";

/**
 * Markup as the encoding can hold it: characters that it lacks become character references.
 *
 * @throws CutoverError WEBCONFIG_NOT_ENCODABLE where no reference can stand: in names and CDATA sections.
 */
export function fitTo(markup: string, encoding: FileEncoding): string {
  if (firstUnencodable(markup, encoding) === undefined) return markup;
  const rigid = markup.replace(/<!--[\s\S]*?-->/g, "").replace(/"[^"]*"|'[^']*'/g, "");
  const names = [...rigid.matchAll(/<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>/g)].map((found) => found[0]).join("");
  const lost = firstUnencodable(names, encoding);
  if (lost !== undefined) {
    throw new CutoverError({
      code: "WEBCONFIG_NOT_ENCODABLE",
      what: `The character ${lost} of an entry of the saved file cannot be written in ${encoding.declared ?? encoding.kind}.`,
    });
  }
  return [...markup]
    .map((character) =>
      firstUnencodable(character, encoding) === undefined
        ? character
        : `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
    )
    .join("");
}
