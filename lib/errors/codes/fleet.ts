import { defineCodes } from "../code-entry";
import { EXIT } from "../exit-code";

/** Errors of an upgrade of many servers in waves. */
export const fleetCodes = defineCodes({
  FLEET_SIZE_INVALID: {
    exitCode: EXIT.usage,
    why: "The size of a wave, of the first wave, and how many are worked on at once are whole numbers from 1 up. Nothing was begun.",
    todo: "Correct the number. 1 is the careful choice for each of them.",
    sample: "waveSize is 0.",
  },
  TARGET_NEEDED: {
    exitCode: EXIT.usage,
    why: "The upgrade file names several targets, and this command is about one server.",
    todo: "Say which one with --target NAME. `cutover plan` and `cutover apply` are about all of them.",
    sample: "The upgrade file has the targets APP01, APP02.",
  },
  TARGET_UNKNOWN: {
    exitCode: EXIT.usage,
    why: "A target is one of the servers that the upgrade file lists under `targets.servers`.",
    todo: "Correct the name, or add the server to the list.",
    sample: '"APP03" is no target of the upgrade file. Its targets are APP01, APP02.',
  },
  FLEET_TARGET_LOCKED: {
    exitCode: EXIT.locked,
    why: "An unfinished run holds one of the targets. Waves begin only when every target is free, so nothing was begun on any of them.",
    todo: "Carry that run on with `cutover resume --target NAME`, or back with `cutover rollback --target NAME`, and apply again.",
    sample: "APP01 is held by the unfinished run 20260117-180000-3f2a.",
  },
});
