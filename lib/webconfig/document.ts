import type { FileEncoding } from "./text/encoding";
import { dominantLineEnd, LineIndex, type Position } from "./text/position";
import { decodeAttribute, decodeText } from "./tree/decode";
import type { AttributeNode, ChildNode, ElementNode, Span } from "./tree/node";
import type { ScannedDocument } from "./tree/scan";

/** A configuration file that was read: its characters, its tree, and how it is stored. Nothing of the file is lost in it. */
export class WebConfigDocument {
  readonly root: ElementNode;
  readonly before: readonly ChildNode[];
  readonly after: readonly ChildNode[];
  readonly hasDoctype: boolean;
  private readonly lines: LineIndex;
  private usedLineEnd: "\r\n" | "\n" | "\r" | undefined;

  constructor(
    readonly text: string,
    readonly encoding: FileEncoding,
    scanned: ScannedDocument,
  ) {
    this.root = scanned.root;
    this.before = scanned.before;
    this.after = scanned.after;
    this.hasDoctype = scanned.doctype !== undefined;
    this.lines = new LineIndex(text);
  }

  /** The line end that this file uses most. */
  get lineEnd(): "\r\n" | "\n" | "\r" {
    this.usedLineEnd ??= dominantLineEnd(this.text);
    return this.usedLineEnd;
  }

  positionOf(offset: number): Position {
    return this.lines.at(offset);
  }

  raw(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The value of an attribute node, decoded. */
  valueOf(attribute: AttributeNode): string {
    return decodeAttribute(this.text.slice(attribute.valueStart, attribute.valueEnd));
  }

  /** The value of the attribute with this name, decoded; nothing if the element has none. */
  attribute(element: ElementNode, name: string): string | undefined {
    const found = element.attributes.find((attribute) => attribute.name === name);
    return found && this.valueOf(found);
  }

  /** The characters directly inside an element, trimmed; empty when there are none. */
  ownText(element: ElementNode): string {
    let joined = "";
    for (const child of element.children) {
      if (child.kind === "text") joined += decodeText(this.raw(child));
      else if (child.kind === "cdata") joined += this.raw(child).slice(9, -3).replace(/\r\n?/g, "\n");
    }
    return joined.trim();
  }

  /** The inside of a comment, decoded no further than XML does. */
  commentText(span: Span): string {
    return this.text.slice(span.start + 4, span.end - 3);
  }
}
