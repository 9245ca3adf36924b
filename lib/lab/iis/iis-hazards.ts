import { z } from "zod";
import type { Hazard, Strike } from "../hazards/hazard";
import { entryOf, keyOf } from "../state/table";
import type { BindingState } from "./iis-state";
import { ensureWorker, setPool } from "./pool-life";

const DAY_MS = 86_400_000;
const pool = z.string().optional();

/** What can go wrong with IIS. */
export const iisHazards: readonly Hazard[] = [
  {
    name: "pool-stays-in-stopping",
    text: "The pool hangs in Stopping until its worker process is ended or IIS is restarted; at: Stop-WebAppPool.",
    source: "TT-7",
    phase: "asked",
  },
  {
    name: "pool-rapid-fail",
    text: "Some seconds after its start the pool falls back to Stopped, its worker process having failed too often; at: iis.pool-started.",
    source: "TT-16",
    phase: "asked",
  },
  {
    name: "pool-started-by-somebody",
    text: "Somebody else starts the stopped pool; at any command or moment, e.g. iis.pool-stopped. Key pool: only this one.",
    source: "TT-7",
    options: { pool },
    phase: "after",
    strike: startForeign,
  },
  {
    name: "pool-stopped-by-somebody",
    text: "Somebody else stops the pool; at any command or moment. Key pool: only this one.",
    source: "TT-19",
    options: { pool },
    phase: "after",
    strike: stopForeign,
  },
  {
    name: "certificate-expires",
    text: "The certificates of the https bindings are out of date; at any command.",
    source: "TT-11",
    phase: "before",
    strike: ({ world, computer }) => {
      for (const certificate of Object.values(world.computer(computer).iis?.certificates ?? {})) {
        certificate.notAfter = Math.min(certificate.notAfter, world.now() - DAY_MS);
      }
    },
  },
  {
    name: "certificate-unbound",
    text: "The https bindings have no certificate; at any command.",
    source: "TT-11",
    phase: "before",
    strike: ({ world, computer }) => {
      for (const site of Object.values(world.computer(computer).iis?.sites ?? {})) site.bindings.forEach(unbind);
    },
  },
];

function unbind(binding: BindingState): void {
  binding.certificateHash = null;
  binding.certificateStoreName = null;
}

function startForeign(strike: Strike): void {
  for (const { world, computer, pool } of poolsOf(strike)) {
    if (pool.state !== "Stopped") continue;
    setPool(world, computer, pool, "Started");
    ensureWorker(world, computer, pool);
    world.moment({ name: "iis.pool-started", computer: computer.name, data: { pool: pool.name } });
  }
}

function stopForeign(strike: Strike): void {
  for (const { world, computer, pool } of poolsOf(strike)) {
    if (pool.state !== "Started") continue;
    setPool(world, computer, pool, "Stopping");
    world.schedule({
      inMs: pool.stopMs,
      computer: computer.name,
      task: "iis.pool-stopped",
      data: { pool: pool.name, turn: pool.turn },
    });
  }
}

function poolsOf({ world, computer: name, options, moment }: Strike) {
  const computer = world.computer(name);
  const { iis } = computer;
  if (!iis) return [];
  const wanted = options.pool ?? moment?.data?.pool;
  const chosen = typeof wanted === "string" ? [entryOf(iis.pools, keyOf(wanted))] : Object.values(iis.pools);
  return chosen.flatMap((pool) => (pool ? [{ world, computer, pool }] : []));
}
