import { MemoryBlobs } from "../../../lib/lab/blobs/memory-blobs";
import { makeFolder } from "../../../lib/lab/files/write-file";
import { freeLock } from "../../../lib/lab/lock/lock-state";
import { indexParts } from "../../../lib/lab/part-index";
import type { Seat } from "../../../lib/lab/sql/server/seat";
import { sqlPart } from "../../../lib/lab/sql/sql-part";
import { sqlSchema } from "../../../lib/lab/sql/sql-schema";
import { sqlSlice } from "../../../lib/lab/sql/sql-slice";
import type { ComputerState } from "../../../lib/lab/state/computer-state";
import type { EstateState } from "../../../lib/lab/state/estate-state";
import { EstateWorld } from "../../../lib/lab/world/estate-world";

const GB = 2 ** 30;

/** A computer with SQL Server and one database, and a session in master: everything in memory. */
export function openSeat(
  choices: { variants?: { [id: string]: string }; sqlServer?: object } = {},
): Seat & { world: EstateWorld } {
  const computer = bareComputer();
  const state = {
    v: 1,
    now: Date.UTC(2026, 0, 10, 20),
    seed: "test",
    draws: {},
    nextSeq: 1,
    nextTaskId: 1,
    computers: { app01: computer },
    tasks: [],
    hazards: [],
    people: [],
    variants: choices.variants ?? {},
    versionResources: {},
    origin: "",
  } as unknown as EstateState;
  const world = new EstateWorld(state, new MemoryBlobs(), indexParts([sqlPart]));
  const tables = {
    "dbo.Projects": [
      { Id: 1, Name: "Alpha" },
      { Id: 2, Name: "Beta" },
      { Id: 3, Name: null },
    ],
  };
  const databases = [{ name: "TimeTrackerNX", schemaVersion: "6.2", data: "4GB", log: "512MB", tables }];
  const input = sqlSchema.parse({ databases, ...choices.sqlServer });
  sqlSlice.create(world, computer, input, { read: () => new Uint8Array() });
  makeFolder(computer, "D:\\Backup");
  const server = computer.sqlServer;
  if (!server) throw new Error("the slice made no server");
  return { world, computer, server, sessionId: 60, login: "APP01\\Administrator", program: "test", database: "master" };
}

function bareComputer(): ComputerState {
  const service = { name: "MSSQLSERVER", displayName: "SQL Server", status: "Running", startType: "Automatic" };
  return {
    name: "APP01",
    power: { kind: "up" },
    facts: { clockOffsetMs: 0 },
    drives: { "C:": { sizeBytes: 200 * GB, freeBytes: 100 * GB }, "D:": { sizeBytes: 100 * GB, freeBytes: 50 * GB } },
    files: { entries: {}, folders: {}, denied: {} },
    registry: {},
    services: { mssqlserver: service },
    processes: { nextId: 1000, byId: {} },
    jobs: {},
    lock: freeLock(),
    runs: {},
    detections: [],
    accessRules: {},
    listeners: [],
    iisRestarts: {},
    restarts: {},
  } as unknown as ComputerState;
}
