import type { Behaviour } from "../behaviours/behaviour";

/** What the lab believes about IIS and WebAdministration. */
export const iisBehaviours: readonly Behaviour[] = [
  {
    id: "iis.orders-return-early",
    text: "Start- and Stop-WebAppPool, Start- and Stop-Website return before the state is reached.",
    source: "contracts/QUIRKS.md, WebAdministration: OctopusDeploy/Library#153, #469",
  },
  {
    id: "iis.stop-stopped-throws",
    text: "Stop-WebAppPool on a stopped pool throws.",
    source: "contracts/QUIRKS.md, WebAdministration: MicrosoftDocs/windows-powershell-docs#348",
  },
  {
    id: "iis.transition-refuses",
    text: "A pool that is starting or stopping refuses orders with 0x80070425.",
    source: "contracts/QUIRKS.md, WebAdministration: OctopusDeploy/Library#1374, WebAdministrationDsc#230",
  },
  {
    id: "iis.site-stop-leaves-pool",
    text: "Stopping a site does not stop its application pool.",
    source: "contracts/QUIRKS.md, WebAdministration: CSS-Exchange#1094",
  },
  {
    id: "iis.stopped-pool-answers-503",
    text: "Requests to an application whose pool is stopped are answered with 503.",
    source: "Microsoft, Start or Stop an Application Pool (IIS 7)",
  },
  {
    id: "iis.worker-on-demand",
    text: "A pool with startMode OnDemand has no worker process before the first request.",
    source: "contracts/SHAPES.md, applicationPool: startMode OnDemand (default)",
  },
  {
    id: "iis.rapid-fail",
    text: "A worker process that fails too often makes WAS stop the pool.",
    source: "contracts/SHAPES.md, applicationPool.failure: rapidFailProtection",
  },
  {
    id: "iis.get-website-name",
    text: "What -Name of Get-Website does (contracts/QUIRKS.md: ignored on 2008 R2, wildcards on newer systems).",
    source: "assumed",
    variants: [
      { id: "wildcards", text: "It chooses, with wildcards." },
      { id: "ignored", text: "It is ignored: every site comes back." },
    ],
    default: "wildcards",
  },
  {
    id: "iis.start-started",
    text: "What Start-WebAppPool does with a started pool.",
    source: "assumed",
    variants: [
      { id: "throws", text: "It throws, as stopping a stopped one does." },
      { id: "does-nothing", text: "It returns and changes nothing." },
    ],
    default: "throws",
  },
  {
    id: "iis.worker-outlives-stop",
    text: "Whether the worker process is gone when the pool says Stopped.",
    source: "assumed",
    variants: [
      { id: "gone", text: "It is gone with it." },
      { id: "lingers", text: "It is there for some seconds more and holds its files." },
    ],
    default: "gone",
  },
  {
    id: "iis.stop-keeps-autostart",
    text: "Whether Stop-WebAppPool makes the pool stay stopped over a restart of IIS.",
    source: "assumed",
    variants: [
      { id: "keeps", text: "autoStart stays: after a restart of IIS the pool runs." },
      {
        id: "clears",
        text: "autoStart is cleared until the pool is started again: after a restart of IIS it is stopped.",
      },
    ],
    default: "keeps",
  },
];
