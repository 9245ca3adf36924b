import { SqlError } from "../sql-error";
import { RESERVED } from "./keywords";
import type { Token } from "./token";
import { syntaxNear } from "./tokenize";

/** Walks over the tokens of a batch. Words match in any case; a refusal is worded as SQL Server words it. */
export class Cursor {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get token(): Token {
    return this.tokens[Math.min(this.at, this.tokens.length - 1)] as Token;
  }

  peek(ahead = 1): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] as Token;
  }

  get isAtEnd(): boolean {
    return this.token.kind === "end";
  }

  mark(): number {
    return this.at;
  }

  reset(mark: number): void {
    this.at = mark;
  }

  next(): Token {
    const token = this.token;
    this.at++;
    return token;
  }

  isWord(...words: readonly string[]): boolean {
    const { token } = this;
    return token.kind === "word" && words.includes(token.upper);
  }

  isSymbol(...symbols: readonly string[]): boolean {
    return this.token.kind === "symbol" && symbols.includes(this.token.text);
  }

  /** Takes the words if they come next, all of them in this order. */
  takeWords(...words: readonly string[]): boolean {
    const fits = words.every((word, i) => {
      const token = this.peek(i);
      return token.kind === "word" && token.upper === word;
    });
    if (fits) this.at += words.length;
    return fits;
  }

  takeSymbol(symbol: string): boolean {
    const fits = this.isSymbol(symbol);
    if (fits) this.at++;
    return fits;
  }

  expectWords(...words: readonly string[]): void {
    for (const word of words) if (!this.takeWords(word)) throw this.refusal();
  }

  expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.refusal();
  }

  /** An identifier: a regular name that is no reserved word, or a delimited one. */
  expectName(): string {
    const { token } = this;
    if (token.kind === "quoted-name") {
      this.at++;
      return token.name;
    }
    if (token.kind !== "word" || RESERVED.has(token.upper)) throw this.refusal();
    this.at++;
    return token.text;
  }

  /** Error 102, or 156 when the token in the way is a reserved word. */
  refusal(): SqlError {
    const token = this.token.kind === "end" ? (this.tokens[this.tokens.length - 2] ?? this.token) : this.token;
    if (token.kind === "word" && RESERVED.has(token.upper)) {
      const message = `Incorrect syntax near the keyword '${token.text}'.`;
      return new SqlError({ number: 156, severity: 15, line: token.line, message });
    }
    return syntaxNear(token.kind === "quoted-name" ? token.name : shownText(token), token.line);
  }
}

function shownText(token: Token): string {
  return token.kind === "string" ? token.value : token.text;
}
