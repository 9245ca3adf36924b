import { statSync } from "node:fs";
import type { Surroundings } from "./find-powershell";

/** This machine, as discovery asks for it. */
export const thisMachine: Surroundings = {
  platform: process.platform,
  environment: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
};
