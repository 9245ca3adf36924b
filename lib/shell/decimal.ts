/** A System.Decimal: exact decimal text such as "12.50", which a JavaScript number could not hold. */
export class Decimal {
  readonly kind = "decimal";

  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
