import { labParts } from "../parts";
import { renderLabDocs } from "./render-lab-docs";

/** docs/lab.md for the parts that this lab has. */
export const labDocs = (): string => renderLabDocs(labParts());
