import { SqlError } from "../../sql/sql-error";
import { labError } from "../../world/lab-error";

/** Runs what a cmdlet of SMO does; what the server refuses becomes the error that these cmdlets show. */
export function throughSmo<T>(act: () => T): T {
  try {
    return act();
  } catch (thrown) {
    throw thrown instanceof SqlError ? smoFailure(thrown) : thrown;
  }
}

/** assumed: the id of Backup- and Restore-SqlDatabase; the text begins as SMO's does. */
function smoFailure(error: SqlError): Error {
  const isTimeout = error.number === -2;
  return labError({
    id: "ExecutionFailed",
    category: "InvalidOperation",
    exception: isTimeout
      ? "Microsoft.SqlServer.Management.Common.ConnectionException"
      : "Microsoft.SqlServer.Management.Smo.SmoException",
    message: isTimeout ? error.message : `System.Data.SqlClient.SqlError: ${error.message} (SQL error ${error.number})`,
  });
}
