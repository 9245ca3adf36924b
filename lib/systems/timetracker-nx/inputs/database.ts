import { z } from "zod";

export const database = z
  .strictObject({
    instance: z.string().min(1).default("localhost").describe("Instance of SQL Server as the server reaches it."),
    name: z.string().min(1).describe("Name of the product's database."),
    backupFolder: z.string().min(1).describe("Folder, as SQL Server sees it, for the two backups (TT-3, TT-13)."),
    testRestore: z
      .boolean()
      .default(false)
      .describe("Restore the backups under another name and check them (DBCC CHECKDB), then drop the copy."),
    trustServerCertificate: z
      .boolean()
      .default(false)
      .describe("Accept a certificate of SQL Server that no authority vouches for."),
  })
  .describe("The product's database.");

export const services = z
  .strictObject({
    sql: z.string().min(1).default("MSSQLSERVER").describe("Name of the service of SQL Server."),
    redis: z
      .strictObject({
        service: z.string().min(1).default("Redis").describe("Name of the service."),
        port: z.number().int().min(1).max(65535).default(6379).describe("Port that must answer PING."),
      })
      .prefault({})
      .describe("Redis."),
  })
  .prefault({})
  .describe("Services that are never stopped and must run, before and after (TT-8).");
