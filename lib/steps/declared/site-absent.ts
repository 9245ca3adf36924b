import { removeWebsite } from "../../cmdlets/web-administration/remove-website";
import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import type { Placement } from "../placement";
import { observeSite } from "./site-declared";

export interface SiteAbsent extends Placement {
  readonly site: string;
  readonly deadlineMs: number;
}

/**
 * A site of IIS is not there. Its files and its application pool stay.
 *
 * @example siteAbsent({ id: "site", computer: "APP01", rows: [], site: "Shop", deadlineMs: 60_000 })
 */
export function siteAbsent({ site, ...given }: SiteAbsent): AnyStep {
  return defineStep<{ readonly exists: boolean }>({
    ...given,
    title: `The site "${site}" is removed`,
    role: { kind: "goal" },
    effect: { site, exists: false },
    observe: async (context) => ({ exists: (await observeSite(context.on(given.computer), site)).exists }),
    satisfied: ({ exists }) => (exists ? open(`the site "${site}" is there`) : satisfied(`there is no site "${site}"`)),
    act: (context) => removeWebsite(context.on(given.computer), { name: site }),
  });
}
