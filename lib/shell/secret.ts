import { inspect } from "node:util";

const MASK = "***";
const values = new WeakMap<Secret, string>();

/**
 * A text that must not be seen: a password, a licence key, a token. It prints as `***` wherever it is turned into
 * text, JSON or debug output; only `reveal` gives the text, at the one place that hands it to the far side.
 *
 * @example
 * const key = new Secret("AAAA-BBBB");
 * `${key}` // "***"
 */
export class Secret {
  readonly kind = "secret";

  constructor(text: string) {
    values.set(this, text);
  }

  /** The text itself. Call it only where the value crosses to the far side; never store what it gives. */
  reveal(): string {
    return values.get(this) ?? "";
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
