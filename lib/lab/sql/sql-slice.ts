import { CutoverError } from "../../errors";
import { makeFolder } from "../files/write-file";
import type { SliceDefinition } from "../part";
import { findService } from "../services/service-life";
import type { ComputerState } from "../state/computer-state";
import { keyOf, setEntry } from "../state/table";
import type { World } from "../world/world";
import { storeContent } from "./database-content";
import { type SqlInput, sqlSchema } from "./sql-schema";
import type { DatabaseFileState, SqlServerState } from "./sql-state";

const FIRST_USER_DATABASE = 5;
const FIRST_USER_SESSION = 51;

/** `sqlServer:` of estate.yaml. */
export const sqlSlice: SliceDefinition = {
  schema: sqlSchema,
  create: (world, computer, input) => createServer(world, computer, input as SqlInput),
};

function createServer(world: World, computer: ComputerState, input: SqlInput): void {
  if (!findService(computer, input.service)) {
    throw invalid(`${computer.name}: sqlServer.service names ${input.service}, which is not among the services.`);
  }
  const server: SqlServerState = {
    service: input.service,
    instance: input.instance,
    version: input.version,
    edition: input.edition,
    certificate: input.certificate,
    dataPath: input.dataPath,
    logPath: input.logPath,
    backupPath: input.backupPath,
    bytesPerSecond: Math.max(1, input.perSecond),
    ...(input.denied === undefined ? {} : { denied: [...input.denied] }),
    nextDatabaseId: FIRST_USER_DATABASE,
    nextSessionId: FIRST_USER_SESSION,
    nextMediaSetId: 1,
    databases: {},
    sessions: [],
    history: [],
  };
  computer.sqlServer = server;
  makeFolder(computer, input.backupPath);
  for (const database of input.databases) addDatabase(world, computer, { server, database });
  for (const session of input.sessions) addSession(world, computer, { server, session });
}

function addDatabase(
  world: World,
  computer: ComputerState,
  what: { server: SqlServerState; database: SqlInput["databases"][number] },
): void {
  const { server, database } = what;
  if (Object.hasOwn(server.databases, keyOf(database.name))) {
    throw invalid(`${computer.name}: sqlServer has two databases named ${database.name}.`);
  }
  const files = filesOf(server, database);
  setEntry(server.databases, keyOf(database.name), {
    id: server.nextDatabaseId++,
    name: database.name,
    createdAt: world.now(),
    compatibilityLevel: database.compatibilityLevel,
    recoveryModel: database.recoveryModel,
    state: "ONLINE",
    userAccess: "MULTI_USER",
    isReadOnly: false,
    content: storeContent(world.blobs, { schemaVersion: database.schemaVersion, tables: database.tables }),
    files,
    consistencyErrors: database.consistencyErrors,
    lastGoodCheck: null,
    lastFullBackup: null,
  });
}

function filesOf(server: SqlServerState, database: SqlInput["databases"][number]): DatabaseFileState[] {
  const { name, data, log } = database;
  return [
    {
      fileId: 1,
      logicalName: name,
      physicalName: `${server.dataPath}\\${name}.mdf`,
      type: "ROWS",
      sizeBytes: data,
    },
    {
      fileId: 2,
      logicalName: `${name}_log`,
      physicalName: `${server.logPath}\\${name}_log.ldf`,
      type: "LOG",
      sizeBytes: log,
    },
  ];
}

function addSession(
  world: World,
  computer: ComputerState,
  what: { server: SqlServerState; session: SqlInput["sessions"][number] },
): void {
  const { server, session } = what;
  if (!Object.hasOwn(server.databases, keyOf(session.database))) {
    throw invalid(
      `${computer.name}: a session of sqlServer is in ${session.database}, which is not among the databases.`,
    );
  }
  const { login, program, host } = session;
  server.nextSessionId += 1;
  server.sessions.push({
    id: server.nextSessionId,
    login,
    program,
    host,
    database: keyOf(session.database),
    since: world.now(),
  });
}

function invalid(what: string): CutoverError {
  return new CutoverError({ code: "LAB_ESTATE_INVALID", what });
}
