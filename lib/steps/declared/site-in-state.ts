import { getWebsite } from "../../cmdlets/web-administration/get-website";
import { getWebsiteState } from "../../cmdlets/web-administration/get-website-state";
import { startWebsite } from "../../cmdlets/web-administration/start-website";
import { stopWebsite } from "../../cmdlets/web-administration/stop-website";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import { stateUnlessDown } from "../app-pool/observe-pool";
import type { Placement } from "../placement";

export interface SiteInState extends Placement {
  readonly site: string;
  readonly state: "Started" | "Stopped";
  readonly deadlineMs: number;
}

type SiteSeen = { readonly state: string };

/**
 * A site of IIS is Started or Stopped.
 *
 * @example siteInState({ id: "site", computer: "APP01", rows: [], site: "Shop", state: "Started", deadlineMs: 60_000 })
 */
export function siteInState(given: SiteInState): AnyStep {
  const { computer, site, state } = given;
  const bring = (shell: Shell, to: string): Promise<unknown> =>
    to === "Started" ? startWebsite(shell, { name: site }) : stopWebsite(shell, { name: site });
  return defineStep<SiteSeen>({
    ...given,
    title: `The site "${site}" is ${state}`,
    role: { kind: "goal" },
    effect: { site, state },
    observe: (context) => look(context.on(computer), site),
    satisfied: (seen) =>
      seen.state === state ? satisfied(`the site "${site}" is ${state}`) : open(`the site "${site}" is ${seen.state}`),
    act: async (context) => void (await bring(context.on(computer), state)),
    undo: async (context, before) => {
      if (before.state === "Started" || before.state === "Stopped") await bring(context.on(computer), before.state);
    },
    undone: (seen, before) =>
      seen.state === before.state ? satisfied(`it is ${seen.state} as before`) : open(`it is ${seen.state}`),
    undoTitle: "put it back into the state that it had",
  });
}

async function look(shell: Shell, site: string): Promise<SiteSeen> {
  const found = await getWebsite(shell, { name: site });
  if (!found.some((one) => one.name.toLowerCase() === site.toLowerCase())) {
    throw new CutoverError({ code: "SITE_NOT_FOUND", what: `${shell.computer} has no site "${site}".` });
  }
  return { state: await stateUnlessDown(() => getWebsiteState(shell, { name: site })) };
}
