import { z } from "zod";
import { duration } from "../../estate/quantity";
import type { Hazard } from "../../hazards/hazard";

/** What can go wrong with TimeTracker NX. All are asked by the product, at the moment that each text names. */
export const timeTrackerHazards: readonly Hazard[] = [
  {
    name: "maintenance-jobs-never-finish",
    text: "The background jobs do not end; at: maintenance.stopping.",
    source: "TT-6",
    phase: "asked",
  },
  {
    name: "installer-another-runs",
    text: "Another installation runs: 1618; at: installer.started.",
    source: "TT-10",
    phase: "asked",
  },
  {
    name: "installer-product-busy",
    text: "TimeTracker NX cannot be stopped: a warning; at: installer.checking.",
    source: "TT-12",
    phase: "asked",
  },
  {
    name: "installer-hangs",
    text: "The installation never ends; at: installer.installing.",
    source: "TT-10",
    phase: "asked",
  },
  {
    name: "installer-fails",
    text: "The installation ends with an exit code other than 0; at: installer.finishing.",
    source: "TT-10",
    options: { exitCode: z.int().default(1603) },
    phase: "asked",
  },
  {
    name: "installer-other-version",
    text: "It installs another version than its name says; at: installer.finishing.",
    source: "TT-10",
    options: { version: z.string().default("7.0.0") },
    phase: "asked",
  },
  {
    name: "installer-needs-reboot",
    text: "It ends with 3010 and a pending reboot; at: installer.finishing.",
    source: "TT-10",
    phase: "asked",
  },
  {
    name: "installer-reboots",
    text: "It ends with 1641 and the computer restarts; at: installer.finishing.",
    source: "TT-10",
    phase: "asked",
  },
  {
    name: "installer-leaves-children",
    text: "A child process of it goes on; at: installer.finishing.",
    source: "TT-10",
    phase: "asked",
  },
  {
    name: "schema-update-fails",
    text: "The database update fails half-way; at: schema-update.half-way.",
    source: "TT-14",
    phase: "asked",
  },
  {
    name: "schema-update-stalls",
    text: "The database update makes no progress from its middle on, for a time or (without `for`) for ever; at: schema-update.half-way.",
    source: "TT-14",
    options: { for: duration.optional() },
    phase: "asked",
  },
  {
    name: "licence-refused",
    text: "The licence key is refused, as unknown or as one for another version; at: licence.entering.",
    source: "TT-17",
    options: { error: z.enum(["unknown-key", "other-version"]).default("unknown-key") },
    phase: "asked",
  },
];
