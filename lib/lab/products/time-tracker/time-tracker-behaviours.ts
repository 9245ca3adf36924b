import type { Behaviour } from "../../behaviours/behaviour";

const SEED = "procedure of the vendor (seed 000), 3. version upgrade";

/** What the lab believes about TimeTracker NX. Its vendor documents a procedure for people and little else. */
export const timeTrackerBehaviours: readonly Behaviour[] = [
  {
    id: "timetracker.web-config-overwritten",
    text: "The installer overwrites Web.config with its own.",
    source: "procedure of the vendor (seed 000), 2. stopping: Web.config (TT-9)",
  },
  {
    id: "timetracker.admin-starts-update",
    text: "Opening Admin starts the database update; it goes on when the browser is closed.",
    source: `${SEED} (TT-14)`,
  },
  {
    id: "timetracker.clients-see-maintenance",
    text: "Clients that connect during the update see a maintenance page.",
    source: `${SEED} (TT-15)`,
  },
  {
    id: "timetracker.busy-warning",
    text: "The installer warns when TimeTracker NX cannot be stopped; it is run again later.",
    source: `${SEED} (TT-12)`,
  },
  {
    id: "timetracker.certificate-dialog",
    text: "Depending on the certificate settings an error dialog appears; the setting is changed and the installer goes on.",
    source: `${SEED} (TT-11)`,
  },
  {
    id: "timetracker.starved-installer",
    text: "Other programs that take the processor make the installer time out.",
    source: "procedure of the vendor (seed 000), 1. preparation (TT-4)",
  },
  {
    id: "timetracker.iis-ends-maintenance",
    text: "Starting IIS or the pool ends the maintenance mode and shows the login.",
    source: "vendor's help, stopping the system (pub; reference/upgrade-domain.md)",
  },
  {
    id: "timetracker.maintenance-waits-for-jobs",
    text: "Maintenance waits for background jobs; Admin shows their number.",
    source: "vendor's help, stopping the system (pub; reference/upgrade-domain.md)",
  },
  {
    id: "timetracker.one-installation",
    text: "One installation at a time; a second one ends with 1618.",
    source: "Microsoft Learn, Windows Installer error codes",
  },
  {
    id: "timetracker.installer-stops-pool",
    text: "Whether the installer stops the application pool itself.",
    source: "assumed",
    variants: [
      { id: "stops-it", text: "It stops a started pool and goes on." },
      { id: "needs-stopped", text: "It warns while the pool is not stopped." },
    ],
    default: "stops-it",
  },
  {
    id: "timetracker.installer-starts-pool",
    text: "Whether the installer starts the application pool at its end.",
    source: "assumed",
    variants: [
      { id: "leaves-stopped", text: "The pool stays stopped." },
      { id: "starts-it", text: "The pool is started: maintenance ends." },
    ],
    default: "leaves-stopped",
  },
  {
    id: "timetracker.old-files",
    text: "What becomes of files of the old version that the new one has no more.",
    source: "assumed",
    variants: [
      { id: "removed", text: "They are removed." },
      { id: "left", text: "They stay." },
    ],
    default: "removed",
  },
  {
    id: "timetracker.failed-installer",
    text: "What an installer that failed half-way leaves behind.",
    source: "assumed",
    variants: [
      { id: "changes-nothing", text: "The old version as it was." },
      { id: "leaves-half", text: "Some files of the new version among those of the old one." },
    ],
    default: "changes-nothing",
  },
  {
    id: "timetracker.busy-exit-code",
    text: "How the installer ends without a screen when TimeTracker NX cannot be stopped.",
    source: "assumed",
    variants: [
      { id: "1618", text: "With 1618, as while another installation runs." },
      { id: "1603", text: "With 1603, a fatal error." },
    ],
    default: "1618",
  },
  {
    id: "timetracker.admin-after-failed-update",
    text: "What opening Admin does after an update of the database that failed.",
    source: "assumed",
    variants: [
      { id: "shows-error", text: "It shows the error; the database has to be restored." },
      { id: "starts-again", text: "It starts the update again." },
    ],
    default: "shows-error",
  },
  {
    id: "timetracker.update-without-pool",
    text: "What becomes of a running update when the pool stops under it.",
    source: "assumed",
    variants: [
      { id: "breaks-off", text: "It breaks off: the database is neither old nor new." },
      { id: "goes-on", text: "It goes on, being a process of its own." },
    ],
    default: "breaks-off",
  },
  {
    id: "timetracker.page-while-stopping",
    text: "What clients see while maintenance still waits for background jobs.",
    source: "assumed",
    variants: [
      { id: "login", text: "The login page." },
      { id: "maintenance", text: "The maintenance page." },
    ],
    default: "login",
  },
  {
    id: "timetracker.licence-lies-in",
    text: "Where the product keeps the licence key that was entered, so that a restored database brings the old one back or not.",
    source: "assumed",
    variants: [
      { id: "database", text: "In its database: it comes back with a restored one." },
      { id: "apart", text: "Somewhere else: a restored database leaves it as it is." },
    ],
    default: "database",
  },
  {
    id: "timetracker.administration-api",
    text: "How the administration's HTTP API answers a credential that is not the administrator's.",
    source: "assumed",
    variants: [
      { id: "401", text: "With 401." },
      { id: "403", text: "With 403." },
    ],
    default: "401",
  },
];
