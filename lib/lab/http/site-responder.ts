import { isServing } from "../iis/find";
import type { SiteState } from "../iis/iis-state";
import { ensureWorker } from "../iis/pool-life";
import type { HttpResponder, LabHttpAnswer, LabHttpRequest } from "../network/exchange";
import { isReachable } from "../network/reachable";
import { timeTrackerApplication } from "../products/time-tracker/application";
import type { ComputerState } from "../state/computer-state";
import { entryOf, keyOf } from "../state/table";
import type { World } from "../world/world";
import type { Application, Page } from "./application";
import { certificateFault } from "./check-certificate";
import { isLocal, ruleAgainst } from "./clients";
import { computerOf } from "./computer-of";
import { findApplication, findSite } from "./find-site";
import { invalidHostname, notFound, serviceUnavailable } from "./iis-pages";

/** Applications that the lab simulates; any other one has an empty page. */
const APPLICATIONS: readonly Application[] = [timeTrackerApplication];

/** Requests to the sites of IIS: HTTP.SYS, the site, its pool, the application behind it. */
export const siteResponder: HttpResponder = (world, request) => {
  const url = parseUrl(request.url);
  const computer = url && computerOf(world, url.hostname, request.from);
  if (!url || !computer?.iis) return undefined;
  return world.as(actorOf(world), () => answer(world, computer, { url, request }));
};

/** What a GET sets going, the product does itself; what a job or a person sends stays theirs. */
function actorOf({ actor }: World): World["actor"] {
  return actor.by === "command" ? { ...actor, by: "system" } : actor;
}

interface Arrival {
  readonly url: URL;
  readonly request: LabHttpRequest;
}

function answer(world: World, computer: ComputerState, arrival: Arrival): LabHttpAnswer {
  const { url, request } = arrival;
  if (!isLocal(computer, request) && !isReachable(computer, world.now()))
    return failure("timeout", `${url.host} did not answer in time.`);
  const refused = failure("refused", `No connection could be made because ${url.host} actively refused it.`);
  if (!isServing(computer)) return refused;
  const protocol = url.protocol.slice(0, -1);
  const port = Number(url.port) || (protocol === "https" ? 443 : 80);
  const found = findSite(computer, { protocol, port, host: url.hostname });
  if (found.kind === "nobody") return refused;
  if (found.kind === "no-host") return sent(world, computer, arrival, invalidHostname);
  const { site, binding } = found;
  const rule = ruleAgainst(computer, { site: site.name, request });
  if (rule?.ruleKind === "firewall") return failure("timeout", `${url.host} did not answer in time.`);
  const fault =
    protocol === "https" ? certificateFault(computer, binding, { host: url.hostname, now: world.now() }) : undefined;
  if (fault !== undefined) return failure("certificate", fault);
  return sent(world, computer, arrival, rule ? serviceUnavailable : pageOf(world, computer, site, arrival));
}

function pageOf(world: World, computer: ComputerState, site: SiteState, { url, request }: Arrival): Page {
  const path = decodeURIComponent(url.pathname);
  const application = findApplication(site, path);
  const pool = application && entryOf(computer.iis?.pools ?? {}, keyOf(application.pool));
  if (!application || !pool) return notFound;
  if (pool.state !== "Started") return serviceUnavailable;
  const worker = ensureWorker(world, computer, pool);
  const below = application.path === "/" ? path : path.slice(application.path.length);
  const reached = {
    world,
    computer,
    site: site.name,
    application: application.path,
    path: below || "/",
    worker,
    request,
  };
  for (const simulated of APPLICATIONS) {
    const page = simulated(reached);
    if (page) return page;
  }
  return notFound;
}

/** Every answer is an event of the history. */
function sent(world: World, computer: ComputerState, { request }: Arrival, page: Page): LabHttpAnswer {
  const { method, url, client } = request;
  world.emitHttp({
    computer: computer.name,
    method,
    url: withoutSecrets(url),
    status: page.status,
    page: page.page,
    client,
  });
  const headers = {
    "content-type": page.contentType ?? "text/html; charset=utf-8",
    server: "Microsoft-IIS/10.0",
    ...page.headers,
  };
  const body = method === "HEAD" ? "" : page.body;
  return { kind: "answer", status: page.status, headers, body: new TextEncoder().encode(body) };
}

function failure(reason: Extract<LabHttpAnswer, { kind: "failure" }>["reason"], message: string): LabHttpAnswer {
  return { kind: "failure", reason, message };
}

/** A user name or password in a URL does not reach the history. */
function withoutSecrets(text: string): string {
  const url = parseUrl(text);
  if (!url) return "";
  url.username = "";
  url.password = "";
  return url.href;
}

function parseUrl(text: string): URL | undefined {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
  } catch {
    return undefined;
  }
}
