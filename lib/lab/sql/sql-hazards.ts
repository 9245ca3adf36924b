import { duration } from "../estate/quantity";
import type { Hazard } from "../hazards/hazard";

/** What can go wrong with SQL Server. All are asked by its own commands. */
export const sqlHazards: readonly Hazard[] = [
  {
    name: "sql-backup-disk-full",
    text: "The backup runs out of disk space (error 3202), whatever the drive says.",
    source: "TT-3",
    phase: "asked",
  },
  {
    name: "sql-backup-corrupt",
    text: "The backup is reported as written, but a page in it is damaged; VERIFYONLY finds it if there are checksums.",
    source: "TT-3",
    phase: "asked",
  },
  {
    name: "sql-verify-fails",
    text: "RESTORE VERIFYONLY ends with a read error (3203); at: Invoke-Sqlcmd.",
    source: "TT-3",
    phase: "asked",
  },
  {
    name: "sql-restore-fails",
    text: "RESTORE DATABASE breaks off half-way with a read error (3203) and leaves the database unusable.",
    source: "TT-R",
    phase: "asked",
  },
  {
    name: "sql-restore-slow",
    text: "RESTORE DATABASE takes longer by so much; meanwhile the database is RESTORING.",
    source: "TT-R",
    options: { by: duration.default(7_200_000) },
    phase: "asked",
  },
  {
    name: "sql-session-grabs-database",
    text: "Somebody else connects right after SET SINGLE_USER and keeps the one place; at: Invoke-Sqlcmd.",
    source: "TT-R",
    options: { for: duration.optional() },
    phase: "asked",
  },
  {
    name: "sql-login-refused",
    text: "The server refuses the login (error 18456).",
    source: "TT-3",
    phase: "asked",
  },
];
