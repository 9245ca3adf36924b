import type { Span } from "./node";

/** Each name of a document once: a file has thousands of tags and few names, so most are found without making a string. */
export class Names {
  private readonly known = new Map<number, string>();

  of(text: string, { start, end }: Span): string {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    const known = this.known.get(hash);
    if (known !== undefined && known.length === end - start && text.startsWith(known, start)) return known;
    const name = text.slice(start, end);
    this.known.set(hash, name);
    return name;
  }
}
