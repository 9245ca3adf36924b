import { defineText } from "../text";

export const serverVersion = defineText({
  id: "server-version",
  purpose: "Shows that the server answers, its version and edition.",
  template:
    "SELECT CAST(SERVERPROPERTY(N'ProductVersion') AS nvarchar(128)) AS product_version, CAST(SERVERPROPERTY(N'Edition') AS nvarchar(128)) AS edition",
  effect: "reads",
  effectReason: "reads properties of the server",
  source: "https://learn.microsoft.com/sql/t-sql/functions/serverproperty-transact-sql",
  columns: { product_version: "string", edition: "string" },
});
