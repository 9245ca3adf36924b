import type { Json } from "../../errors";

export interface EvidenceRow {
  readonly name: string;
  readonly value: string;
}

const MOST_ROWS = 60;

/** A piece of evidence as rows of name and value: maps are unfolded, lists of plain values stand on one line. Pure. */
export function evidenceRows(evidence: Json | undefined): readonly EvidenceRow[] {
  if (evidence === undefined || evidence === null) return [];
  const rows = unfold("", evidence);
  if (rows.length <= MOST_ROWS) return rows;
  return [
    ...rows.slice(0, MOST_ROWS),
    { name: "…", value: `${rows.length - MOST_ROWS} more; all of them are in report.json` },
  ];
}

function unfold(name: string, value: Json): readonly EvidenceRow[] {
  if (typeof value !== "object" || value === null) return [{ name, value: plain(value) }];
  if (isList(value)) {
    if (value.every(isPlain)) return [{ name, value: value.length === 0 ? "none" : value.map(plain).join(", ") }];
    return value.flatMap((item, i) => unfold(`${name}[${i}]`, item));
  }
  return Object.entries(value).flatMap(([key, item]) => unfold(name === "" ? key : `${name}.${key}`, item));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

function plain(value: Json): string {
  return value === null || value === "" ? "none" : String(value);
}
