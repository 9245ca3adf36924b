import type { ApplicationState, BindingState, SiteState } from "../iis/iis-state";
import type { ComputerState } from "../state/computer-state";

/** Which site a request means, as HTTP.SYS finds it. */
export type Found =
  | { readonly kind: "site"; readonly site: SiteState; readonly binding: BindingState }
  /** The port is listened on, but not for that host name. */
  | { readonly kind: "no-host" }
  /** Nobody listens on the port. */
  | { readonly kind: "nobody" };

/** Looks among the bindings of the started sites: a host name fits before an empty one. */
export function findSite(computer: ComputerState, wanted: { protocol: string; port: number; host: string }): Found {
  const started = Object.values(computer.iis?.sites ?? {}).filter(({ state }) => state === "Started");
  const onPort = started.flatMap((site) =>
    site.bindings.filter((binding) => fitsPort(binding, wanted)).map((binding) => ({ site, binding })),
  );
  if (onPort.length === 0) return { kind: "nobody" };
  const named = onPort.find(({ binding }) => hostOf(binding) === wanted.host.toLowerCase());
  const any = onPort.find(({ binding }) => hostOf(binding) === "");
  const hit = named ?? any;
  return hit ? { kind: "site", ...hit } : { kind: "no-host" };
}

export function hostOf({ bindingInformation }: BindingState): string {
  return (bindingInformation.split(":")[2] ?? "").toLowerCase();
}

function fitsPort({ protocol, bindingInformation }: BindingState, wanted: { protocol: string; port: number }): boolean {
  return protocol === wanted.protocol && Number(bindingInformation.split(":")[1]) === wanted.port;
}

/** The application that a path belongs to: the longest one above it. */
export function findApplication(site: SiteState, path: string): ApplicationState | undefined {
  const lower = path.toLowerCase();
  return [...site.applications]
    .sort((a, b) => b.path.length - a.path.length)
    .find(
      ({ path: root }) => root === "/" || lower === root.toLowerCase() || lower.startsWith(`${root.toLowerCase()}/`),
    );
}
