import { type ApplicationRequest, json, type Page } from "../../http/application";
import { isAdministrator } from "./administrator";
import { enterKey } from "./licence";
import { endMaintenance, orderMaintenance } from "./maintenance";
import { schemaStatus } from "./schema-update";
import type { TimeTrackerState } from "./time-tracker-state";

type Handler = (reached: ApplicationRequest, product: TimeTrackerState, version: string) => Page;

/** assumed: the administration's API, for its administrator. By method and path below the application. */
const ROUTES: { readonly [route: string]: Handler } = {
  "GET /api/system/version": (_reached, _product, version) => json(200, { version }),
  "GET /api/system/maintenance": (_reached, { maintenance }) =>
    json(200, { state: maintenance.state, jobs: maintenance.jobs }),
  "POST /api/system/maintenance": setMaintenance,
  "GET /api/system/update": showUpdate,
  "GET /api/system/licence": (_reached, { licence }) =>
    licence ? json(200, licence) : json(404, { error: "no-licence" }),
  "PUT /api/system/licence": setLicence,
};

export function answerApi(reached: ApplicationRequest, product: TimeTrackerState, version: string): Page {
  const { method } = reached.request;
  const path = reached.path.toLowerCase().replace(/\/+$/, "");
  const route = `${method === "HEAD" ? "GET" : method} ${path}`;
  if (!isAdministrator(product, reached.request)) {
    if (reached.world.variant("timetracker.administration-api") === "403") return json(403, { error: "forbidden" });
    return { ...json(401, { error: "unauthorized" }), headers: { "www-authenticate": 'Basic realm="TimeTracker NX"' } };
  }
  if (Object.hasOwn(ROUTES, route)) return (ROUTES[route] as Handler)(reached, product, version);
  const isKnown = Object.keys(ROUTES).some((known) => known.endsWith(` ${path}`));
  return isKnown ? json(405, { error: "method-not-allowed" }) : json(404, { error: "not-found" });
}

function setMaintenance(reached: ApplicationRequest, product: TimeTrackerState): Page {
  const { world, computer } = reached;
  const { state } = bodyOf(reached);
  if (state !== "on" && state !== "off") return json(400, { error: "state must be on or off" });
  if (state === "on") orderMaintenance(world, computer, product);
  else endMaintenance(world, computer, product);
  return json(200, { state: product.maintenance.state, jobs: product.maintenance.jobs });
}

/** Reading never starts an update. */
function showUpdate({ world, computer }: ApplicationRequest, product: TimeTrackerState): Page {
  const status = schemaStatus(world, computer, product);
  return status ? json(200, status) : json(500, { error: "database" });
}

function setLicence(reached: ApplicationRequest, product: TimeTrackerState): Page {
  const { key } = bodyOf(reached);
  if (typeof key !== "string") return json(400, { error: "key is missing" });
  const entry = enterKey(reached.world, reached.computer, product, key);
  if (entry.kind === "entered") return json(200, entry.licence);
  const { error, forVersion } = entry;
  return json(400, { error, ...(forVersion !== undefined && { forVersion }) });
}

function bodyOf({ request }: ApplicationRequest): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(request.body));
    return typeof value === "object" && value !== null ? (value as { [name: string]: unknown }) : {};
  } catch {
    return {};
  }
}
