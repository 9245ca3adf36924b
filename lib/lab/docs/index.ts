import { labParts } from "../parts";
import { renderCommandDocs } from "./render-command-docs";
import { renderLabDocs } from "./render-lab-docs";

/** docs/lab.md for the parts that this lab has. */
export const labDocs = (): string => renderLabDocs(labParts());

/** docs/lab-commands.md for the parts that this lab has. */
export const labCommandDocs = (): string => renderCommandDocs(labParts());
