import type { CutoverError } from "../../errors";
import { hang } from "./hang";
import type { Style } from "./style";

/** An error as a person reads it: what, why, what to do. The words are those of `renderErrorText`. Pure. */
export function errorText(error: CutoverError, style: Style, columns: number): string {
  const name = `error ${error.code}: `;
  const part = (prefix: string, text: string) => hang(text, { prefix, columns, paintPrefix: style.faint });
  return [
    hang(error.what, { prefix: name, indent: 2, columns, paintPrefix: (text) => style.bad(style.strong(text)) }),
    part("  why:  ", error.why),
    part("  do:   ", error.todo),
  ].join("\n");
}
