import type { Call } from "../world/call";
import { labError } from "../world/lab-error";
import { answersTo, isRunning } from "./server/find";
import type { Seat } from "./server/seat";
import type { SqlServerState } from "./sql-state";

/** How a cmdlet connects: whether it insists on encryption by itself, and its class for the error id. */
export interface Client {
  readonly encryptsByDefault: boolean;
  readonly instance: string;
}

/**
 * A connection to an instance on the command's computer, as the account of the session.
 *
 * @throws LabError SqlExceptionError: nobody answers, the certificate is not trusted, the login is refused.
 */
export function connect(call: Call, client: Client): Seat {
  const { computer, world } = call;
  const server = computer.sqlServer;
  if (!server || !answersTo(computer, server, client.instance) || !isRunning(computer, server)) throw noAnswer();
  if (server.certificate === "self-signed" && insistsOnTrust(call, client)) throw notTrusted();
  const login = loginOf(call);
  if (call.hazard("sql-login-refused")) throw connectionError(`Login failed for user '${login}'.`);
  return {
    world,
    computer,
    server,
    sessionId: nextSessionId(server),
    login,
    program: ".Net SqlClient Data Provider",
    database: "master",
  };
}

function insistsOnTrust(call: Call, client: Client): boolean {
  const encrypt = call.optionalText("Encrypt") ?? (client.encryptsByDefault ? "Mandatory" : "Optional");
  const isStrict = encrypt.toLowerCase() === "strict";
  if (isStrict) return true;
  const trusts = call.flag("TrustServerCertificate");
  return encrypt.toLowerCase() === "mandatory" && !trusts;
}

function loginOf(call: Call): string {
  return call.has("Username") ? call.text("Username") : `${call.computer.name}\\Administrator`;
}

function nextSessionId(server: SqlServerState): number {
  server.nextSessionId += 1;
  return server.nextSessionId;
}

function noAnswer(): Error {
  return connectionError(
    "A network-related or instance-specific error occurred while establishing a connection to SQL Server. The server was not found or was not accessible. Verify that the instance name is correct and that SQL Server is configured to allow remote connections. (provider: Named Pipes Provider, error: 40 - Could not open a connection to SQL Server)",
  );
}

function notTrusted(): Error {
  return connectionError(
    "A connection was successfully established with the server, but then an error occurred during the login process. (provider: SSL Provider, error: 0 - The certificate chain was issued by an authority that is not trusted.)",
  );
}

function connectionError(message: string): Error {
  return labError({
    id: "SqlExceptionError",
    category: "InvalidOperation",
    exception: "Microsoft.Data.SqlClient.SqlException",
    message,
  });
}
