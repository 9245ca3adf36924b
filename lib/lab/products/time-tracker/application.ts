import { XMLValidator } from "fast-xml-parser";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import type { Application, ApplicationRequest, Page } from "../../http/application";
import { notFound, serverError, serviceUnavailable } from "../../http/iis-pages";
import { isRunning } from "../../services/service-life";
import { keyOf } from "../../state/table";
import { answerApi } from "./api";
import { openAppSession } from "./app-session";
import { adminPage, loginPage, maintenancePage } from "./pages";
import { programVersion } from "./program-version";
import { openAdmin, schemaStatus } from "./schema-update";
import type { TimeTrackerState } from "./time-tracker-state";

/** The web application of TimeTracker NX: login, Admin, and the administration's API. */
export const timeTrackerApplication: Application = (reached) => {
  const product = reached.computer.timeTracker;
  if (!product || !isOurs(product, reached)) return undefined;
  const version = programVersion(reached.world, reached.computer, product);
  const fault = whyBroken(reached, product, version);
  if (fault !== undefined || version === undefined) return serverError(fault ?? "The program is not there.");
  return answer(reached, product, version);
};

function answer(reached: ApplicationRequest, product: TimeTrackerState, version: string): Page {
  const { world, computer, path } = reached;
  const route = path.toLowerCase().replace(/\/+$/, "");
  if (route.startsWith("/api/")) return answerApi(reached, product, version);
  if (route === "/admin" || route.startsWith("/admin/")) {
    openAdmin(world, computer, product);
    return adminPage(version, schemaStatus(world, computer, product));
  }
  if (isClosed(reached, product)) return maintenancePage(product.name);
  if (route === "")
    return { status: 302, page: "other", body: "", headers: { location: `${reached.application}/login` } };
  return route === "/login" ? login(reached, product, version) : notFound;
}

function login({ world, computer, application }: ApplicationRequest, product: TimeTrackerState, version: string): Page {
  const struck = (does: string): boolean =>
    world.hazard({ does, computer: computer.name, at: "http.login" }) !== undefined;
  if (struck("http-unavailable")) return serviceUnavailable;
  if (struck("http-redirect-loop"))
    return { status: 302, page: "other", body: "", headers: { location: `${application}/login` } };
  return loginPage(product.name, struck("http-wrong-version") ? "0.0.0" : version, product.licence?.forVersion);
}

/** Clients see the maintenance page during maintenance and until the schema fits the program (vendor: page of the version upgrade). */
function isClosed({ world, computer }: ApplicationRequest, product: TimeTrackerState): boolean {
  const status = schemaStatus(world, computer, product);
  if (status?.state === "required" || status?.state === "running" || status?.state === "failed") return true;
  if (product.maintenance.state === "on") return true;
  return product.maintenance.state === "stopping" && world.variant("timetracker.page-while-stopping") === "maintenance";
}

/** Why the application cannot work at all, or undefined. */
function whyBroken(
  reached: ApplicationRequest,
  product: TimeTrackerState,
  version: string | undefined,
): string | undefined {
  const { world, computer, worker } = reached;
  const config = findFile(computer, normalisePath(product.webConfig));
  if (!config) return "The configuration file Web.config is not there.";
  const text = new TextDecoder().decode(world.blobs.get(config.sha256));
  if (XMLValidator.validate(text) !== true) return "HTTP Error 500.19: Web.config is not well-formed XML.";
  if (version === undefined) return "The program is not there.";
  if (product.redis !== null && !isRunning(computer, product.redis)) return "Redis does not answer.";
  if (!openAppSession(world, computer, { product, worker })) return "The database cannot be opened.";
  return schemaStatus(world, computer, product)?.state === "incompatible"
    ? "The database is newer than the program."
    : undefined;
}

function isOurs(product: TimeTrackerState, { site, application }: ApplicationRequest): boolean {
  return keyOf(site) === keyOf(product.site) && keyOf(application) === keyOf(product.application);
}
