import { clusterPart } from "./cluster/cluster-part";
import { httpPart } from "./http/http-part";
import { iisPart } from "./iis/iis-part";
import { kernelPart } from "./kernel-part";
import type { LabPart } from "./part";
import { indexParts, type PartIndex } from "./part-index";
import { timeTrackerPart } from "./products/time-tracker/time-tracker-part";
import { sqlPart } from "./sql/sql-part";

/** Every part of the lab. A new one is added here and nowhere else. */
const parts: readonly LabPart[] = [kernelPart, iisPart, sqlPart, clusterPart, timeTrackerPart, httpPart];

let index: PartIndex | undefined;

/** The index of all parts, made once a process. */
export function labParts(): PartIndex {
  index ??= indexParts(parts);
  return index;
}
