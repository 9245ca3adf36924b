// Long because it is one machine: every kind of markup with its well-formedness rules, sharing one position in one text.
import { CutoverError } from "../../errors";
import { LineIndex } from "../text/position";
import { firstForbidden, isSpace, isXmlCharacter, nameEnd } from "./characters";
import { type Doctype, scanDoctype } from "./doctype";
import { malformed } from "./malformed";
import { Names } from "./names";
import type { AttributeNode, ChildNode, ElementNode, InstructionNode } from "./node";
import { Pile } from "./pile";

/** Elements inside each other; beyond it the file is refused, so that no later recursion can exhaust the stack. */
export const MAX_DEPTH = 2000;

/** The whole of a document: its root and what lies before and behind it. */
export interface ScannedDocument {
  readonly root: ElementNode;
  readonly before: readonly ChildNode[];
  readonly after: readonly ChildNode[];
  readonly doctype: Doctype | undefined;
}

interface OpenElement {
  kind: "element";
  name: string;
  start: number;
  end: number;
  openEnd: number;
  closeStart: number;
  selfClosing: boolean;
  attributes: readonly AttributeNode[];
  children: ChildNode[];
  parent: OpenElement | undefined;
}

const NO_CHILDREN: ChildNode[] = [];
const NO_ATTRIBUTES: readonly AttributeNode[] = [];

/**
 * Reads a text into a tree that knows where every part of it lies. It is a whole well-formedness check of XML 1.0 (without
 * DTD validity): fast-xml-parser gives no places for attributes, comments and text, and accepts two roots, text behind the
 * root, `<` in attributes, `--` in comments and NUL.
 *
 * @throws CutoverError WEBCONFIG_NOT_WELL_FORMED with line and column; WEBCONFIG_TOO_DEEP.
 */
export function scanDocument(text: string): ScannedDocument {
  return new Scanner(text, false).document();
}

/** Reads the inside of a comment, in an element around it; any entity may stand in it. Nothing when that is no XML. */
export function scanFragment(text: string): ScannedDocument | undefined {
  try {
    return new Scanner(text, true).document();
  } catch (thrown) {
    if (thrown instanceof CutoverError) return undefined;
    throw thrown;
  }
}

class Scanner {
  private at = 0;
  private depth = 0;
  private doctype: Doctype | undefined;
  // The children of all open elements, and the attributes of the open tag: what is done is copied out in its exact length,
  // a fraction of the memory of arrays that grow.
  private readonly children = new Pile<ChildNode>();
  private readonly tag = new Pile<AttributeNode>();
  private readonly marks: number[] = [];
  private current: OpenElement | undefined;
  private readonly names = new Names();
  // The next place of each, so that a text without them is searched once and not again for every attribute.
  private ampersand = -1;
  private bracket = -1;

  constructor(
    private readonly text: string,
    private readonly lenientEntities: boolean,
  ) {}

  document(): ScannedDocument {
    const forbidden = firstForbidden(this.text);
    if (forbidden >= 0)
      throw this.problem(forbidden, `the character ${codeName(this.text, forbidden)} is not allowed in XML.`);
    this.read();
    const top = this.children.takeFrom(0);
    const at = top.findIndex((node) => node.kind === "element");
    const root = top[at];
    if (root?.kind !== "element") throw this.problem(this.text.length, "the file has no root element.");
    const second = top.find((node, index) => index > at && node.kind === "element");
    if (second) throw this.problem(second.start, "there is a second root element.");
    const stray = top.find((node) => node.kind === "text" || node.kind === "cdata");
    if (stray) throw this.problem(stray.start, "there is text outside the root element.");
    return { root, before: top.slice(0, at), after: top.slice(at + 1), doctype: this.doctype };
  }

  private read(): void {
    const { text } = this;
    while (this.at < text.length) {
      const next = text.indexOf("<", this.at);
      const end = next < 0 ? text.length : next;
      if (end > this.at) this.characters(this.at, end);
      this.at = end;
      if (next >= 0) this.markup();
    }
    if (this.current) {
      const { name, start } = this.current;
      throw this.problem(start, `the element <${name}> is never closed.`);
    }
  }

  private markup(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at + 1);
    if (code === 47) this.endTag();
    else if (code === 33) this.declaration();
    else if (code === 63) this.instruction();
    else this.startTag();
  }

  private characters(start: number, end: number): void {
    const { text } = this;
    let from = start;
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    if (from === end) return;
    let to = end;
    while (isSpace(text.charCodeAt(to - 1))) to--;
    if (this.bracket < from) this.bracket = placeOf(text.indexOf("]]>", from));
    if (this.bracket < to) throw this.problem(this.bracket, "]]> must not stand in text.");
    this.references(from, to);
    this.add({ kind: "text", start: from, end: to });
  }

  private declaration(): void {
    const { text, at } = this;
    if (text.startsWith("<!--", at)) {
      const dashes = text.indexOf("--", at + 4);
      if (dashes < 0) throw this.problem(at, "the comment never ends.");
      if (text[dashes + 2] !== ">") throw this.problem(dashes, "-- must not stand inside a comment.");
      this.add({ kind: "comment", start: at, end: dashes + 3 });
      this.at = dashes + 3;
    } else if (text.startsWith("<![CDATA[", at)) {
      const end = text.indexOf("]]>", at + 9);
      if (end < 0) throw this.problem(at, "the CDATA section never ends.");
      this.add({ kind: "cdata", start: at, end: end + 3 });
      this.at = end + 3;
    } else if (text.startsWith("<!DOCTYPE", at) && !this.current && !this.doctype && !this.hasRoot()) {
      this.doctype = scanDoctype(text, at);
      if (!this.doctype) throw this.problem(at, "the document type declaration never ends.");
      this.add({ kind: "doctype", start: at, end: this.doctype.end });
      this.at = this.doctype.end;
    } else throw this.problem(at, "a declaration is not allowed here.");
  }

  private hasRoot(): boolean {
    return this.children.some((node) => node.kind === "element");
  }

  private instruction(): void {
    const { text, at } = this;
    const nameStop = nameEnd(text, at + 2);
    const target = text.slice(at + 2, nameStop);
    const end = text.indexOf("?>", nameStop);
    if (target === "") throw this.problem(at, "a processing instruction needs a name.");
    if (end < 0) throw this.problem(at, `the processing instruction <?${target} never ends.`);
    if (nameStop !== end && !isSpace(text.charCodeAt(nameStop)))
      throw this.problem(nameStop, "white space is missing here.");
    if (target.toLowerCase() === "xml" && (at !== 0 || target !== "xml" || this.lenientEntities)) {
      throw this.problem(at, "the XML declaration must be the very beginning of the file.");
    }
    if (target === "xml" && !XML_DECLARATION.test(text.slice(at, end + 2))) {
      throw this.problem(at, "the XML declaration is not valid.");
    }
    const node: InstructionNode = { kind: "instruction", start: at, end: end + 2 };
    this.add(node);
    this.at = end + 2;
  }

  private startTag(): void {
    const { text, at: start } = this;
    const stop = nameEnd(text, start + 1);
    if (stop === start + 1) throw this.problem(start, "a name must follow <.");
    const element: OpenElement = {
      kind: "element",
      name: this.intern(start + 1, stop),
      start,
      end: -1,
      openEnd: -1,
      closeStart: -1,
      selfClosing: false,
      attributes: NO_ATTRIBUTES,
      children: NO_CHILDREN,
      parent: this.current,
    };
    this.at = stop;
    element.attributes = this.attributes(element.name);
    if (text.charCodeAt(this.at) === 47) {
      if (text.charCodeAt(this.at + 1) !== 62) throw this.problem(this.at, "> must follow /.");
      element.selfClosing = true;
      this.at += 2;
      element.openEnd = element.closeStart = element.end = this.at;
      this.add(element);
      return;
    }
    this.at++;
    element.openEnd = this.at;
    this.add(element);
    this.marks.push(this.children.size);
    this.current = element;
    if (++this.depth > MAX_DEPTH) {
      const { line, column } = new LineIndex(text).at(start);
      throw new CutoverError({
        code: "WEBCONFIG_TOO_DEEP",
        what: `line ${line}, column ${column}: more than ${MAX_DEPTH} elements lie inside each other.`,
        details: { line, column },
      });
    }
  }

  private attributes(owner: string): readonly AttributeNode[] {
    const { text, tag } = this;
    for (;;) {
      const before = this.at;
      while (isSpace(text.charCodeAt(this.at))) this.at++;
      const code = text.charCodeAt(this.at);
      if (code === 62 || code === 47) return tag.size === 0 ? NO_ATTRIBUTES : tag.takeFrom(0);
      if (Number.isNaN(code)) throw this.problem(before, `the tag <${owner}> never ends.`);
      if (before === this.at) throw this.problem(this.at, "white space is missing before the attribute.");
      const attribute = this.attribute(owner);
      if (tag.some((other) => other.name === attribute.name)) {
        throw this.problem(attribute.start, `<${owner}> has the attribute ${attribute.name} twice.`);
      }
      tag.push(attribute);
    }
  }

  private attribute(owner: string): AttributeNode {
    const { text } = this;
    const start = this.at;
    const stop = nameEnd(text, start);
    if (stop === start) throw this.problem(start, `an attribute's name or > is expected in the tag <${owner}>.`);
    const name = this.intern(start, stop);
    this.at = stop;
    while (isSpace(text.charCodeAt(this.at))) this.at++;
    if (text.charCodeAt(this.at) !== 61) throw this.problem(this.at, `= is missing behind the attribute ${name}.`);
    this.at++;
    while (isSpace(text.charCodeAt(this.at))) this.at++;
    const quote = text[this.at];
    if (quote !== '"' && quote !== "'")
      throw this.problem(this.at, `the value of the attribute ${name} must stand in quotes.`);
    const valueStart = this.at + 1;
    const valueEnd = text.indexOf(quote, valueStart);
    if (valueEnd < 0) throw this.problem(this.at, `the value of the attribute ${name} never ends.`);
    const less = text.indexOf("<", valueStart);
    if (less >= 0 && less < valueEnd)
      throw this.problem(less, `< must not stand in the value of the attribute ${name}.`);
    this.references(valueStart, valueEnd);
    this.at = valueEnd + 1;
    return { name, start, end: this.at, valueStart, valueEnd };
  }

  private endTag(): void {
    const { text, at } = this;
    const stop = nameEnd(text, at + 2);
    const name = this.intern(at + 2, stop);
    let end = stop;
    while (isSpace(text.charCodeAt(end))) end++;
    if (text.charCodeAt(end) !== 62) throw this.problem(at, `the end tag </${name} is not closed by >.`);
    const open = this.current;
    if (!open) throw this.problem(at, `the end tag </${name}> closes nothing.`);
    if (open.name !== name) {
      const { line } = new LineIndex(text).at(open.start);
      throw this.problem(at, `the end tag </${name}> does not match <${open.name}> of line ${line}.`);
    }
    const mark = this.marks.pop() ?? 0;
    if (mark < this.children.size) open.children = this.children.takeFrom(mark);
    open.closeStart = at;
    open.end = end + 1;
    this.at = end + 1;
    this.current = open.parent;
    this.depth--;
  }

  private references(from: number, to: number): void {
    const { text } = this;
    if (this.ampersand < from) this.ampersand = placeOf(text.indexOf("&", from));
    while (this.ampersand < to) {
      const end = text.indexOf(";", this.ampersand);
      const name = end < 0 || end >= to ? "" : text.slice(this.ampersand + 1, end);
      if (!this.isReference(name)) {
        throw this.problem(this.ampersand, "& begins no valid reference; write &amp; for the character.");
      }
      this.ampersand = placeOf(text.indexOf("&", this.ampersand + 1));
    }
  }

  private isReference(name: string): boolean {
    const numeric = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
    if (numeric) return isXmlCharacter(Number.parseInt(numeric[1] ?? numeric[2] ?? "", numeric[1] ? 16 : 10));
    if (name === "" || nameEnd(name, 0) !== name.length) return false;
    if (["lt", "gt", "amp", "quot", "apos"].includes(name)) return true;
    return this.lenientEntities || this.doctype?.open === true || this.doctype?.entities.has(name) === true;
  }

  private add(node: ChildNode | OpenElement): void {
    this.children.push(node as ChildNode);
  }

  private intern(start: number, end: number): string {
    return this.names.of(this.text, { start, end });
  }

  private problem(offset: number, message: string): CutoverError {
    return malformed(this.text, offset, message);
  }
}

/** The place found, or one behind everything. */
function placeOf(found: number): number {
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}

const XML_DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[0-9]+\1(\s+encoding\s*=\s*(["'])[A-Za-z][A-Za-z0-9._-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/;

function codeName(text: string, offset: number): string {
  return `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")}`;
}
