import fc from "fast-check";

/** An element of a generated configuration. */
export interface Made {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Made[];
  /** The text of a comment, for the name `#comment`. */
  readonly comment?: string;
}

/** How a generated configuration is written; none of it is a difference. */
export interface Style {
  readonly lineEnd: "\n" | "\r\n";
  readonly indent: string;
  readonly quote: '"' | "'";
  readonly reversed: boolean;
  readonly bom: boolean;
  readonly finalLineEnd: boolean;
  readonly spaced: boolean;
}

export interface Triple {
  readonly base: Made;
  readonly ours: Made;
  readonly theirs: Made;
}

type Three<T> = readonly [T, T, T];

const value = fc.constantFrom("1", "2", "true", "a & b", "x < y", 'say "hi"', "it's", "ö€", "");

/** A value in the three versions: mostly alike, sometimes changed or missing on one side, seldom on both. */
const values: fc.Arbitrary<Three<string | undefined>> = fc
  .record({
    how: fc.integer({ min: 0, max: 11 }),
    a: fc.option(value, { nil: undefined, freq: 4 }),
    b: fc.option(value, { nil: undefined }),
    c: fc.option(value, { nil: undefined }),
  })
  .map(
    ({ how, a, b, c }): Three<string | undefined> =>
      how < 6 ? [a, a, a] : how < 8 ? [a, b, a] : how < 10 ? [a, a, b] : how < 11 ? [a, b, b] : [a, b, c],
  );

/** The same without conflicts. */
const calmValues = values.map(
  ([a, b, c]): Three<string | undefined> => (a !== b && a !== c && b !== c ? [a, b, a] : [a, b, c]),
);

interface Keyed {
  readonly container: readonly string[];
  readonly entry: string;
  readonly key: string;
  readonly value: string;
  readonly keys: readonly string[];
}

const COLLECTIONS: readonly Keyed[] = [
  { container: ["configSections"], entry: "section", key: "name", value: "type", keys: ["alpha", "beta"] },
  { container: ["appSettings"], entry: "add", key: "key", value: "value", keys: ["A", "B", "C", "D e", "Path/1"] },
  { container: ["connectionStrings"], entry: "add", key: "name", value: "connectionString", keys: ["Main", "Other"] },
  {
    container: ["system.web", "pages", "namespaces"],
    entry: "add",
    key: "namespace",
    value: "alias",
    keys: ["N1", "N2", "n1"],
  },
  { container: ["system.web", "httpModules"], entry: "add", key: "name", value: "type", keys: ["M1", "M2"] },
  { container: ["system.webServer", "handlers"], entry: "add", key: "name", value: "path", keys: ["H1", "H2", "H3"] },
  {
    container: ["system.webServer", "staticContent"],
    entry: "mimeMap",
    key: "fileExtension",
    value: "mimeType",
    keys: [".a", ".b"],
  },
  { container: ["custom"], entry: "add", key: "name", value: "option", keys: ["u", "v"] },
];

/** Three versions of a configuration, of sections that the schema knows and one that it does not. */
export function triples(calm: boolean): fc.Arbitrary<Triple> {
  const drawn = calm ? calmValues : values;
  const parts = COLLECTIONS.map((collection) =>
    fc.tuple(...collection.keys.map(() => drawn)).map((drawnValues) => ({ collection, drawnValues })),
  );
  const settings = fc.record({ debug: drawn, framework: drawn, redirects: fc.tuple(drawn, drawn) });
  return fc.record({ parts: fc.tuple(...parts), settings }).map(({ parts: made, settings: set }) => {
    const version = (index: 0 | 1 | 2): Made => {
      const root: Growing = { name: "configuration", attributes: [], children: [] };
      for (const { collection, drawnValues } of made) {
        const container = collection.container.reduce(descend, root);
        collection.keys.forEach((key, at) => {
          const drawnValue = drawnValues[at]?.[index];
          if (drawnValue !== undefined) {
            container.children.push({
              name: collection.entry,
              attributes: [
                [collection.key, key],
                [collection.value, drawnValue],
              ],
              children: [],
            });
          }
        });
      }
      const compilation = descend(descend(root, "system.web"), "compilation");
      if (set.debug[index] !== undefined) compilation.attributes.push(["debug", set.debug[index]]);
      if (set.framework[index] !== undefined) compilation.attributes.push(["targetFramework", set.framework[index]]);
      const binding = descend(descend(root, "runtime"), "assemblyBinding");
      binding.attributes.push(["xmlns", "urn:schemas-microsoft-com:asm.v1"]);
      set.redirects.forEach((drawnValue, at) => {
        if (drawnValue[index] !== undefined) binding.children.push(redirect(`Lib${at}`, drawnValue[index]));
      });
      return root;
    };
    return { base: version(0), ours: version(1), theirs: version(2) };
  });
}

/**
 * The same with what people do besides changing values: comments, entries commented out, handlers in another order, and
 * authorization rules, which have no keys.
 */
export const wildTriples: fc.Arbitrary<Triple> = fc
  .record({
    triple: triples(false),
    remarks: fc.array(
      fc.record({
        at: fc.nat(30),
        in: fc.subarray([0, 1, 2] as const),
        text: fc.constantFrom("see ticket 1", "<b> & x", "<add key='A' value='9' />", "multi\n  line"),
      }),
      { maxLength: 4 },
    ),
    off: fc.subarray([0, 1, 2] as const),
    turned: fc.subarray([1, 2] as const),
    rules: fc
      .tuple(sequence(), sequence(), sequence())
      .chain((all) =>
        fc.constantFrom([all[0], all[0], all[0]], [all[0], all[1], all[0]], [all[0], all[0], all[2]], all),
      ),
  })
  .map(({ triple, remarks, off, turned, rules }) => {
    const version = (root: Made, index: 0 | 1 | 2): Made => {
      const wild = map(root, (element) => {
        if (element.name === "handlers" && turned.includes(index as 1 | 2))
          return { ...element, children: [...element.children].reverse() };
        if (element.name === "system.web")
          return { ...element, children: [...element.children, authorization(rules[index] ?? [])] };
        if (element.name === "add" && element.attributes[0]?.[1] === "B" && off.includes(index))
          return remark("<add key='B' value='1' />");
        return element;
      });
      const said = remarks.filter((each) => each.in.includes(index));
      let count = 0;
      return map(wild, (element) => {
        if (element.children.length === 0) return element;
        const here = said.filter((each) => each.at === count);
        count++;
        return { ...element, children: [...here.map((each) => remark(each.text)), ...element.children] };
      });
    };
    return { base: version(triple.base, 0), ours: version(triple.ours, 1), theirs: version(triple.theirs, 2) };
  });

function sequence(): fc.Arbitrary<readonly string[]> {
  return fc.array(fc.constantFrom("a", "b", "c", "*"), { maxLength: 4 });
}

function authorization(users: readonly string[]): Made {
  return {
    name: "authorization",
    attributes: [],
    children: users.map((user) => ({
      name: user === "*" ? "deny" : "allow",
      attributes: [["users", user]],
      children: [],
    })),
  };
}

function remark(text: string): Made {
  return { name: "#comment", attributes: [], children: [], comment: ` ${text} ` };
}

function map(element: Made, change: (element: Made) => Made): Made {
  return change({ ...element, children: element.children.map((child) => map(child, change)) });
}

interface Growing {
  readonly name: string;
  readonly attributes: (readonly [string, string])[];
  readonly children: Growing[];
}

function descend(parent: Growing, name: string): Growing {
  const present = parent.children.find((child) => child.name === name);
  if (present) return present;
  const made: Growing = { name, attributes: [], children: [] };
  parent.children.push(made);
  return made;
}

function redirect(assembly: string, old: string): Growing {
  return {
    name: "dependentAssembly",
    attributes: [],
    children: [
      {
        name: "assemblyIdentity",
        attributes: [
          ["name", assembly],
          ["culture", "neutral"],
        ],
        children: [],
      },
      {
        name: "bindingRedirect",
        attributes: [
          ["oldVersion", old],
          ["newVersion", "1.0.0.0"],
        ],
        children: [],
      },
    ],
  };
}

export const styles: fc.Arbitrary<Style> = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n"),
  indent: fc.constantFrom("  ", "    ", "\t"),
  quote: fc.constantFrom('"', "'"),
  reversed: fc.boolean(),
  bom: fc.boolean(),
  finalLineEnd: fc.boolean(),
  spaced: fc.boolean(),
});

/** The file of a configuration in a style. */
export function write(root: Made, style: Style): Uint8Array {
  const lines: string[] = ['<?xml version="1.0" encoding="utf-8"?>'];
  writeElement(lines, root, style, "");
  const text = lines.join(style.lineEnd) + (style.finalLineEnd ? style.lineEnd : "");
  return new Uint8Array(Buffer.from((style.bom ? "\uFEFF" : "") + text, "utf8"));
}

function writeElement(lines: string[], element: Made, style: Style, indent: string): void {
  if (element.comment !== undefined) {
    lines.push(`${indent}<!--${element.comment.replaceAll("\n", style.lineEnd)}-->`);
    return;
  }
  const attributes = style.reversed ? [...element.attributes].reverse() : element.attributes;
  const tag =
    element.name +
    attributes.map(([name, text]) => ` ${name}=${style.quote}${escaped(text, style.quote)}${style.quote}`).join("");
  if (element.children.length === 0) {
    lines.push(`${indent}<${tag}${style.spaced ? " " : ""}/>`);
    return;
  }
  lines.push(`${indent}<${tag}>`);
  for (const child of element.children) writeElement(lines, child, style, indent + style.indent);
  lines.push(`${indent}</${element.name}>`);
}

function escaped(text: string, quote: string): string {
  const safe = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return safe.replaceAll(quote, quote === '"' ? "&quot;" : "&apos;");
}
