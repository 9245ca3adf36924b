import { z } from "zod";

const minutes = (initial: number, what: string) =>
  z.number().positive().default(initial).describe(`How long to wait ${what}.`);

/** Deadlines in minutes. None of them ever cuts into the database update: it only ends the waiting. */
export const deadlines = z
  .strictObject({
    hookMinutes: minutes(2, "for a hook"),
    backupMinutes: minutes(120, "for a backup of the database"),
    copyMinutes: minutes(60, "for the copy of the program folder"),
    maintenanceMinutes: minutes(30, "for the background jobs to end"),
    poolMinutes: minutes(3, "for the application pool to stop or start"),
    programsMinutes: minutes(2, "for another program to stop"),
    busyMinutes: minutes(30, "while another installation runs or the product cannot be stopped"),
    attendedMinutes: minutes(60, "for a person before the run stops and can be resumed"),
    updateMinutes: minutes(240, "for the database update before the waiting ends"),
    restartMinutes: minutes(20, "for a restart of the server"),
    siteMinutes: minutes(10, "for the site to answer"),
  })
  .prefault({})
  .describe("How long to wait, in minutes.");
