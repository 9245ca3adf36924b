import type { WebConfigDocument } from "../document";
import type { ElementNode } from "../tree/node";
import type { Finding } from "./model";

/** IIS refuses a web.config above this size unless the registry raises it (MaxWebConfigFileSizeInKB, default 250). */
const MAX_BYTES = 250 * 1024;

/** What concerns the file as a whole: size, encoding, document type, root, prefixes. */
export function checkFile(document: WebConfigDocument, byteLength: number): readonly Finding[] {
  const findings: Finding[] = [];
  const { root } = document;
  const start = { line: 1, column: 1, path: "" };
  if (byteLength > MAX_BYTES) {
    findings.push({
      rule: "too-large",
      severity: "error",
      message: `the file has ${byteLength} bytes; IIS reads at most ${MAX_BYTES} (250 KB)`,
      ...start,
    });
  }
  const { declared, kind } = document.encoding;
  const wide = declared !== undefined && /^utf-?16|^ucs-?2/i.test(declared);
  if (declared !== undefined && wide !== kind.startsWith("utf-16")) {
    findings.push({
      rule: "encoding",
      severity: "error",
      message: `the file declares the encoding ${declared} but is stored as ${kind}`,
      ...start,
    });
  }
  if (document.hasDoctype) {
    const doctype = document.before.find((node) => node.kind === "doctype");
    findings.push({
      rule: "doctype",
      severity: "error",
      message: "IIS refuses a document type declaration",
      path: "",
      ...document.positionOf(doctype?.start ?? 0),
    });
  }
  if (root.name !== "configuration") {
    findings.push({
      rule: "root",
      severity: "warning",
      message: `the root element is <${root.name}>: this can only be a file that configSource or file= names`,
      path: root.name,
      ...document.positionOf(root.start),
    });
  }
  checkPrefixes(document, root, new Set(["xml", "xmlns"]), findings);
  return findings;
}

function checkPrefixes(
  document: WebConfigDocument,
  element: ElementNode,
  outer: ReadonlySet<string>,
  findings: Finding[],
): void {
  let known = outer;
  for (const { name } of element.attributes) if (name.startsWith("xmlns:")) known = new Set([...known, name.slice(6)]);
  const look = ({ name, start }: { readonly name: string; readonly start: number }): void => {
    const colon = name.indexOf(":");
    if (colon > 0 && !known.has(name.slice(0, colon))) {
      findings.push({
        rule: "prefix-not-declared",
        severity: "error",
        message: `the prefix ${name.slice(0, colon)} of ${name} is not declared`,
        path: element.name,
        ...document.positionOf(start),
      });
    }
  };
  look(element);
  element.attributes.forEach(look);
  for (const child of element.children) if (child.kind === "element") checkPrefixes(document, child, known, findings);
}
