import { CutoverError } from "../../errors";

/** SQL Server's limit for an identifier (sysname), in UTF-16 units. */
const MAX_NAME = 128;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A name as a delimited identifier: `[` … `]`, with every `]` doubled. 1 to 128 characters.
 *
 * @throws CutoverError SQL_VALUE_REFUSED for an empty or too long name, control characters and lone surrogates.
 * @example quoteName("Time]Tracker") // "[Time]]Tracker]"
 */
export function quoteName(name: string): string {
  if (name.length === 0) throw refused("An empty name");
  if (name.length > MAX_NAME) throw refused(`A name of ${name.length} characters (the limit is ${MAX_NAME})`);
  checkCharacters("The name", name);
  return `[${name.replaceAll("]", "]]")}]`;
}

/**
 * A text as a Unicode literal: `N'` … `'`, with every `'` doubled.
 *
 * @throws CutoverError SQL_VALUE_REFUSED for control characters and lone surrogates.
 * @example quoteText("D'Arcy") // "N'D''Arcy'"
 */
export function quoteText(text: string): string {
  checkCharacters("The text", text);
  return `N'${text.replaceAll("'", "''")}'`;
}

/** A whole number of Int32, not negative. */
export function quoteNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 2 ** 31 - 1) throw refused(`The number ${value}`);
  return String(value);
}

// A line break could end a batch (a line `GO`) or, after a backslash, vanish from the literal; a lone surrogate does not
// survive the way to the server. Neither stands in a name or path of a real server.
function checkCharacters(what: string, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isControl = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || unit === 0x2028 || unit === 0x2029;
    if (isControl) throw refused(`${what} holds the control character ${unicode(unit)} at place ${i + 1} and`);
  }
  if (LONE_SURROGATE.test(text)) throw refused(`${what} holds half of a surrogate pair and`);
}

function unicode(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, "0")}`;
}

function refused(what: string): CutoverError {
  return new CutoverError({ code: "SQL_VALUE_REFUSED", what: `${what} cannot be quoted.` });
}
