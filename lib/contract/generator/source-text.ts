/** The names that a generated file takes from elsewhere, by module path. */
export class Imports {
  private readonly names = new Map<string, Set<string>>();

  /** Notes a name (`type X` for a type) and gives it back as it is used. */
  use(from: string, name: string): string {
    const names = this.names.get(from) ?? new Set();
    this.names.set(from, names.add(name));
    return name.replace(/^type /, "");
  }

  render(): string {
    const paths = [...this.names.keys()].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1));
    return paths.map((path) => importLine(path, [...(this.names.get(path) ?? [])])).join("\n");
  }
}

/** Packages first, then the farthest folder. */
function depth(path: string): number {
  return path.startsWith(".") ? path.split("../").length : Number.MAX_SAFE_INTEGER;
}

function importLine(path: string, names: readonly string[]): string {
  const bare = (name: string) => name.replace(/^type /, "");
  // What is taken as a value is a type as well.
  const needed = names.filter((name) => !name.startsWith("type ") || !names.includes(bare(name)));
  const sorted = needed.sort((a, b) => compare(bare(a), bare(b)));
  const isTypeOnly = sorted.every((name) => name.startsWith("type "));
  const list = sorted.map((name) => (isTypeOnly ? bare(name) : name)).join(", ");
  return `import ${isTypeOnly ? "type " : ""}{ ${list} } from ${JSON.stringify(path)};`;
}

function compare(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : 1;
}

/** A property name as source text. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Lines as a JSDoc comment. */
export function comment(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 1) return `/** ${safe[0]} */`;
  return ["/**", ...safe.map((line) => (line === "" ? " *" : ` * ${line}`)), " */"].join("\n");
}
