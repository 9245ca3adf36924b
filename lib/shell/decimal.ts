const SHAPE = /^-?(\d+)(?:\.(\d+))?$/;
const MAX_SCALE = 28;
const MAX_DIGITS = 2n ** 96n - 1n;

/** A System.Decimal: exact decimal text such as "12.50", which a JavaScript number could not hold. */
export class Decimal {
  readonly kind = "decimal";

  constructor(readonly text: string) {}

  /** Whether the text is one that System.Decimal holds exactly: at most 28 places, digits below 2^96. */
  get isExact(): boolean {
    const [, whole, places = ""] = SHAPE.exec(this.text) ?? [];
    return whole !== undefined && places.length <= MAX_SCALE && BigInt(whole + places) <= MAX_DIGITS;
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
