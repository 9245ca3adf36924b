/** One token of T-SQL, with where it stands (0-based offset, 1-based line). */
export type Token = {
  readonly offset: number;
  readonly line: number;
  /** The text as written, for "Incorrect syntax near '…'". */
  readonly text: string;
} & (
  | { readonly kind: "word"; readonly upper: string }
  | { readonly kind: "quoted-name"; readonly name: string }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "binary"; readonly value: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "global"; readonly name: string }
  | { readonly kind: "symbol" }
  | { readonly kind: "end" }
);
