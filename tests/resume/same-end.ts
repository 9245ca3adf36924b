import type { Lab } from "../../lib/lab";

/**
 * What may differ between two ends of the same upgrade, each with its reason. Everything else of the estate is
 * compared: files with their bytes, registry, pools, sites, database, product, lock, artefacts, people, hazards.
 */
const NOT_COMPARED: readonly { readonly path: RegExp; readonly because: string }[] = [
  { path: /^\/now$/, because: "a resumed run ends later" },
  { path: /^\/draws\//, because: "how often randomness was asked depends on how often somebody began" },
  { path: /^\/nextTaskId$/, because: "a counter of what was ever planned" },
  {
    path: /\/(lastWriteTime|startTime|endTime|createdAt|startedAt|finishedAt|since|heartbeat)$/,
    because: "when it was done",
  },
  { path: /\/(last(Full|Differential)Backup|lastGoodCheck)$/, because: "when it was done" },
  {
    path: /\/iisRestarts\//,
    because: "the value is the instant; that there was exactly one is counted in the history",
  },
  {
    path: /\/(turn|processId|parentId|nextId|nextSessionId|nextMediaSetId|nextDatabaseId|mediaSetId|uuid)$/,
    because: "counters and ids that a repeated look or start raises",
  },
  { path: /\/sqlServer\/sessions/, because: "a session lives with its worker process" },
  { path: /\/processes\//, because: "keyed by process ids; services and pools are compared by their state" },
  { path: /\/workerProcesses?\//, because: "keyed by process ids" },
  {
    path: /\/artefacts\/[^/]+\.json\/(sha256|length)$/,
    because: "a record of proof holds its time; that what was captured is never written again is asserted beside it",
  },
  { path: /\/sqlServer\/history/, because: "a backup whose answer was lost before its proof is made again" },
  { path: /\/freeBytes$/, because: "the journal is longer by what a resume tells" },
  { path: /\/runs\/RUN\/journal/, because: "a resume adds its own records; its chain is proved when it is read" },
  {
    path: /\/lock\/(epoch|headSeq|headHash|ownerHost)$/,
    because: "each taking raises the epoch; the head follows the journal",
  },
  {
    path: /\/jobs\//,
    because:
      "a window that had to be established again has a further request; installer and update are counted in the history",
  },
  {
    path: /\.bak\/sha256$/i,
    because: "a backup holds its own time; its database is proved by its checksum when it is verified",
  },
];

/** The estate as lines "path = value" that two ends must have in common. Run ids are called RUN. */
export function endOf(lab: Lab, runIds: readonly string[]): readonly string[] {
  const lines: string[] = [];
  flatten(lab.inspect(), "", lines);
  return lines
    .map((line) => runIds.reduce((text, id) => text.replaceAll(id, "RUN").replaceAll(id.toLowerCase(), "RUN"), line))
    .filter((line) => !NOT_COMPARED.some(({ path }) => path.test(line.slice(0, line.indexOf(" = ")))))
    .sort();
}

function flatten(value: unknown, path: string, into: string[]): void {
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    if (entries.length === 0) into.push(`${path} = {}`);
    for (const [key, item] of entries) flatten(item, `${path}/${key}`, into);
    return;
  }
  into.push(`${path} = ${JSON.stringify(value)}`);
}
