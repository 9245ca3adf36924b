/** T-SQL as its tokens, by the documented lexical rules; an independent reader for the laws of quoting. */
export type Token = { readonly kind: "word" | "name" | "text" | "comment" | "other"; readonly value: string };

const RULES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["comment", /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["name", /\[(?:[^\]]|\]\])*\]/y],
  ["text", /N?'(?:[^']|'')*'/y],
  ["word", /[\p{L}_@#$0-9][\p{L}\p{N}_@#$]*/uy],
  ["other", /[\s\S]/y],
];

export function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length; ) {
    for (const [kind, rule] of RULES) {
      rule.lastIndex = at;
      const match = rule.exec(sql);
      if (match === null) continue;
      if (match[0].trim() !== "" || kind !== "other") tokens.push({ kind, value: match[0] });
      at += match[0].length;
      break;
    }
  }
  return tokens;
}
