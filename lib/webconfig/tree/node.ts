/** A part of a file: the characters from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One attribute; its value lies between the quotes, undecoded, at `valueStart` up to `valueEnd`. */
export interface AttributeNode extends Span {
  readonly name: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** An element with the places of its tags. `openEnd` is just behind the start tag, `closeStart` where the end tag begins. */
export interface ElementNode extends Span {
  readonly kind: "element";
  readonly name: string;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly AttributeNode[];
  readonly children: readonly ChildNode[];
  readonly parent: ElementNode | undefined;
}

export interface CommentNode extends Span {
  readonly kind: "comment";
}

/** Characters between tags that are not only white space; white space itself is no node. */
export interface TextNode extends Span {
  readonly kind: "text" | "cdata";
}

export interface InstructionNode extends Span {
  readonly kind: "instruction" | "doctype";
}

export type ChildNode = ElementNode | CommentNode | TextNode | InstructionNode;

/** The name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The child elements of an element, in order. */
export function childElements(element: ElementNode): ElementNode[] {
  const found: ElementNode[] = [];
  for (const child of element.children) if (child.kind === "element") found.push(child);
  return found;
}
