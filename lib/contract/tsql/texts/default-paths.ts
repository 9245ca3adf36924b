import { defineText } from "../text";

export const defaultPaths = defineText({
  id: "default-paths",
  purpose: "The folders in which the server puts the files of a new database, e.g. of a restored copy.",
  template:
    "SELECT CAST(SERVERPROPERTY(N'InstanceDefaultDataPath') AS nvarchar(260)) AS data_path, CAST(SERVERPROPERTY(N'InstanceDefaultLogPath') AS nvarchar(260)) AS log_path",
  effect: "reads",
  effectReason: "reads properties of the server",
  source: "https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql",
  columns: { data_path: "string|null", log_path: "string|null" },
});
