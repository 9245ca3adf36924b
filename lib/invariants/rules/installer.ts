import type { LabEvent } from "../../lab/history";
import { invariant } from "../invariant";
import { changesOf, stateBefore } from "../reading/changes";

export const oneInstallerAtATime = invariant(
  { id: "one-installer-at-a-time", title: "An installer never runs twice at once", rows: ["TT-10", "TT-12"] },
  (history) =>
    changesOf(history, "installer", { to: ["running"] }).flatMap((event) => {
      const others = changesOf(history, "installer").filter(
        (one) => one.computer === event.computer && one.seq < event.seq && one.name !== event.name,
      );
      const lastOfEach = new Map(others.map((one) => [one.name, one.to] as const));
      const running = [...lastOfEach].find(([, state]) => state === "running")?.[0];
      return running === undefined ? [] : [{ event, what: `${event.name} started while ${running} was running.` }];
    }),
);

/** TT-7 before TT-10: the pools that the run asks about are its own, others may run. */
export const poolStoppedBeforeInstaller = invariant(
  {
    id: "pool-stopped-before-installer",
    title: "The application pool is stopped when the installer writes",
    rows: ["TT-7", "TT-10"],
  },
  (history) =>
    changesOf(history, "installer", { to: ["running"] }).flatMap((event) =>
      poolsAskedFor(history)
        .map((name) => ({ name, state: stateBefore(history, event, { subject: "app-pool", name }) }))
        .filter(({ state }) => state !== undefined && state !== "Stopped")
        .map(({ name, state }) => ({ event, what: `The installer ran while the pool ${name} was ${state}.` })),
    ),
);

function poolsAskedFor(history: readonly LabEvent[]): readonly string[] {
  const names = history.map((event) => {
    const asks = event.kind === "command" && event.name === "Get-WebAppPoolState";
    return asks && typeof event.parameters.Name === "string" ? event.parameters.Name : "";
  });
  return [...new Set(names.filter((name) => name !== "").map((name) => name.toLowerCase()))];
}
