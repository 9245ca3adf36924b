import type { Estate } from "../estate";
import { computersOf } from "./open-upgrade";

/** The first computer that an unfinished run holds; without one the first of all, whose refusal says so. */
export async function lockedComputer(
  { estate, options }: { readonly estate: Estate; readonly options: { readonly target?: string } },
  runsFolder: string,
): Promise<string> {
  const { status } = require("../upgrade") as typeof import("../upgrade");
  const computers = computersOf(estate, options.target);
  const found = await status({ ports: estate.ports, runsFolder, computers });
  return found.find(({ lock }) => lock.runId !== undefined)?.computer ?? computers[0] ?? "";
}
