import { getWebsite } from "../../cmdlets/web-administration/get-website";
import { getWebsiteState } from "../../cmdlets/web-administration/get-website-state";
import { newWebsite } from "../../cmdlets/web-administration/new-website";
import { removeWebsite } from "../../cmdlets/web-administration/remove-website";
import { startWebsite } from "../../cmdlets/web-administration/start-website";
import { stopWebsite } from "../../cmdlets/web-administration/stop-website";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type ActContext, type AnyStep, defineStep, open, satisfied, unknown, type Verdict } from "../../upgrade/model";
import { orderIis } from "../app-pool/control-pool";
import { stateUnlessDown } from "../app-pool/observe-pool";
import type { Placement } from "../placement";
import { asBefore, differenceTexts, differing, type SettingsSeen, writeSettings } from "./iis-settings";
import {
  type BindingSeen,
  bindingAsSeen,
  bindingDifference,
  changeBindings,
  readBindings,
  type SiteBinding,
  textOfBinding,
  textOfSeen,
} from "./site-bindings";
import { type SiteSettings, siteSettings } from "./site-settings";

export interface SiteDeclared extends Placement {
  /** Name of the site, without double quotes and wildcards. */
  readonly site: string;
  readonly state: "Started" | "Stopped";
  readonly settings: SiteSettings;
  /** All bindings that it has to have; undefined: they stay as they are. */
  readonly bindings: readonly SiteBinding[] | undefined;
  readonly deadlineMs: number;
}

export type SiteDeclaredSeen = {
  readonly exists: boolean;
  readonly state: string;
  readonly settings: SettingsSeen;
  readonly bindings: readonly BindingSeen[];
};

const ABSENT: SiteDeclaredSeen = { exists: false, state: "", settings: {}, bindings: [] };

/**
 * A site of IIS is there with its folder, pool and bindings, Started or Stopped. A missing one is made where its folder
 * and its bindings are declared.
 *
 * @throws CutoverError SITE_NOT_FOUND when it is missing and they are not.
 * @example
 * siteDeclared({ id: "site", computer: "APP01", rows: [], site: "Shop", state: "Started",
 *   settings: { physicalPath: "C:\\Shop", applicationPool: "Shop" },
 *   bindings: [{ protocol: "http", ipAddress: "*", port: 80, hostHeader: "" }], deadlineMs: 60_000 })
 */
export function siteDeclared(given: SiteDeclared): AnyStep {
  const { computer, site, state, bindings } = given;
  const settings = siteSettings(site, given.settings);
  return defineStep<SiteDeclaredSeen>({
    id: given.id,
    computer,
    rows: given.rows,
    title: `The site "${site}" is ${state}${settings.length === 0 && bindings === undefined ? "" : " with its settings"}`,
    role: { kind: "goal" },
    effect: {
      site,
      state,
      ...Object.fromEntries(settings.map(({ name, value }) => [name, value])),
      ...(bindings === undefined ? {} : { bindings: bindings.map(textOfBinding) }),
    },
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context.on(computer), given),
    satisfied: (seen) => siteVerdict(given, seen),
    act: async (context, seen) => {
      const shell = context.on(computer);
      if (!seen.exists) await make(context, shell, given);
      const now = await look(shell, given);
      await writeSettings(context, shell, differing(settings, now.settings));
      if (bindings !== undefined) await changeBindings(shell, site, bindingDifference(bindings, now.bindings));
      await bring(context, shell, { site, from: now.state, to: state });
    },
    undo: async (context, before) => {
      const shell = context.on(computer);
      const now = await observeSite(shell, site);
      if (!now.exists) return;
      if (!before.exists) return void (await removeWebsite(shell, { name: site }));
      await writeSettings(context, shell, differing(asBefore(settings, before.settings), now.settings));
      await changeBindings(shell, site, bindingDifference(before.bindings.map(bindingAsSeen), now.bindings));
      await bring(context, shell, { site, from: now.state, to: before.state });
    },
    undone: (seen, before) => undoneVerdict(given, seen, before),
    undoTitle: "remove it if it was not there, else put its settings and its state back",
  });
}

/** The site as it is; one that is not there is no error. Reads only. */
export async function observeSite(shell: Shell, site: string): Promise<SiteDeclaredSeen> {
  // Older systems ignore the name and newer ones take it for a pattern (contracts/QUIRKS.md).
  const found = (await getWebsite(shell, { name: site })).find(({ name }) => isSame(name, site));
  if (found === undefined) return ABSENT;
  const { physicalPath, applicationPool, serverAutoStart } = found;
  return {
    exists: true,
    state: await stateUnlessDown(() => getWebsiteState(shell, { name: site })),
    settings: { physicalPath, applicationPool, serverAutoStart: String(serverAutoStart) },
    bindings: await readBindings(shell, site),
  };
}

async function look(shell: Shell, { site, settings: { physicalPath }, bindings }: SiteDeclared) {
  const seen = await observeSite(shell, site);
  if (seen.exists || (physicalPath !== undefined && bindings !== undefined && bindings.length > 0)) return seen;
  const what = `${shell.computer} has no site "${site}", and without a folder and bindings none can be made.`;
  throw new CutoverError({ code: "SITE_NOT_FOUND", what });
}

/** With its first binding; an own id where it is the first site, without which older systems fail (WebAdministrationDsc). */
async function make(context: ActContext, shell: Shell, { site, settings, bindings = [] }: SiteDeclared): Promise<void> {
  const [first] = bindings;
  const isFirst = (await getWebsite(shell)).length === 0;
  const { physicalPath, applicationPool } = settings;
  await orderIis(context, () =>
    newWebsite(shell, {
      name: site,
      ...(isFirst ? { id: 1 } : {}),
      ...(physicalPath === undefined ? {} : { physicalPath }),
      ...(applicationPool === undefined ? {} : { applicationPool }),
      ...(first === undefined
        ? {}
        : {
            port: first.port,
            ipAddress: first.ipAddress,
            hostHeader: first.hostHeader,
            ssl: first.protocol === "https",
          }),
      ...(first?.sslFlags === undefined ? {} : { sslFlags: first.sslFlags }),
    }),
  );
}

async function bring(
  context: ActContext,
  shell: Shell,
  { site, from, to }: { readonly site: string; readonly from: string; readonly to: string },
): Promise<void> {
  if (from === to) return;
  if (to === "Started") await orderIis(context, () => startWebsite(shell, { name: site }));
  if (to === "Stopped") await orderIis(context, () => stopWebsite(shell, { name: site }));
}

function siteVerdict(given: SiteDeclared, seen: SiteDeclaredSeen): Verdict {
  const { site, state, bindings } = given;
  if (!seen.exists) return open(`there is no site "${site}"; it is made`);
  const { missing, surplus } =
    bindings === undefined ? { missing: [], surplus: [] } : bindingDifference(bindings, seen.bindings);
  const certified = surplus.filter(({ certificate }) => certificate !== "");
  if (certified.length > 0) {
    return unknown(
      `the site "${site}" has ${certified.map(textOfSeen).join(", ")} with a certificate, which cutover could not bind again: declare it, or remove it by hand (answer "open" to have it removed)`,
    );
  }
  const texts = [
    ...differenceTexts(siteSettings(site, given.settings), seen.settings),
    ...missing.map((one) => `it has no binding ${textOfBinding(one)}`),
    ...surplus.map((one) => `it has the binding ${textOfSeen(one)}, which is not declared`),
    ...(seen.state === state ? [] : [`it is ${seen.state}`]),
  ];
  return texts.length === 0
    ? satisfied(`the site "${site}" is ${state}`)
    : open(`the site "${site}": ${texts.join("; ")}`);
}

function undoneVerdict({ site, settings }: SiteDeclared, seen: SiteDeclaredSeen, before: SiteDeclaredSeen): Verdict {
  if (!before.exists) return seen.exists ? open("it is still there") : satisfied("it is not there, as before");
  const texts = differenceTexts(asBefore(siteSettings(site, settings), before.settings), seen.settings);
  const { missing, surplus } = bindingDifference(before.bindings.map(bindingAsSeen), seen.bindings);
  const bindings = [...missing.map(textOfBinding), ...surplus.map(textOfSeen)];
  if (texts.length + bindings.length > 0) return open([...texts, ...bindings].join("; "));
  return seen.state === before.state ? satisfied(`it is ${seen.state} as before`) : open(`it is ${seen.state}`);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
