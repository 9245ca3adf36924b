/** The way to a part of a declaration: keys and positions in lists. */
export type Path = readonly PropertyKey[];

/** A path as people write it: `inputs.hooks[0].url`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text === "" ? String(part) : `${text}.${String(part)}`;
  }, "");
}
