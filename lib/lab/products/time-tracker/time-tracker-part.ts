import type { LabPart } from "../../part";
import { timeTrackerActions } from "./actions";
import { installerChecks } from "./installer/check-machine";
import { installerDone, installerTimesOut } from "./installer/install";
import { installerJob } from "./installer/installer-job";
import { onInstallerProcessEnded } from "./installer/on-process-ended";
import { onDatabaseRestored } from "./licence";
import { jobEnded } from "./maintenance";
import { timeTrackerOperations } from "./operations";
import { schemaStep } from "./schema-update";
import { onPoolGone, onPoolStarted } from "./service-listeners";
import { timeTrackerBehaviours } from "./time-tracker-behaviours";
import { timeTrackerHazards } from "./time-tracker-hazards";
import { timeTrackerSlice } from "./time-tracker-slice";

/** TimeTracker NX: installer, database update, maintenance, licence, and who does what with them. */
export const timeTrackerPart: LabPart = {
  name: "timetracker",
  slices: { timeTracker: timeTrackerSlice },
  behaviours: timeTrackerBehaviours,
  hazards: timeTrackerHazards,
  actions: timeTrackerActions,
  jobKinds: { installer: installerJob },
  operations: timeTrackerOperations,
  tasks: {
    "timetracker.installer-checks": installerChecks,
    "timetracker.installer-done": installerDone,
    "timetracker.installer-times-out": installerTimesOut,
    "timetracker.job-ended": jobEnded,
    "timetracker.schema-step": schemaStep,
  },
  moments: {
    "installer.started": "An installer has been started (installer).",
    "installer.checking": "Place of installer-product-busy; announced by nobody.",
    "installer.warning": "The installer says that TimeTracker NX cannot be stopped.",
    "installer.certificate": "The installer says that a certificate cannot be used.",
    "installer.ready": 'The page "ready to install" is shown.',
    "installer.installing": "The installation has begun.",
    "installer.finishing": "Place of hazards at the end of the installation; announced by nobody.",
    "installer.completed": "The completion page is shown.",
    "installer.finished": "The installer has ended well (exitCode).",
    "installer.failed": "The installer has ended otherwise (exitCode).",
    "maintenance.stopping": "Maintenance was ordered; background jobs are waited for.",
    "maintenance.on": "Maintenance is on.",
    "schema-update.started": "The database update has begun.",
    "schema-update.half-way": "Place of hazards in the middle of the update; announced by nobody.",
    "schema-update.done": "The database update is through.",
    "schema-update.failed": "The database update has failed.",
    "licence.entering": "Place of hazards when a licence key is entered; announced by nobody.",
    "http.login": "Place of hazards before the login page is shown; announced by nobody.",
  },
  listeners: {
    "iis.pool-started": onPoolStarted,
    "iis.pool-stopped": onPoolGone,
    "iis.pool-failed": onPoolGone,
    "sql.restored": onDatabaseRestored,
    "service.stopped": onPoolGone,
    "process.ended": onInstallerProcessEnded,
  },
};
