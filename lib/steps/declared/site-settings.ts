import type { IisSetting } from "./iis-settings";

/** Settings of a site and of its root application; what is left out stays as it is. */
export interface SiteSettings {
  readonly physicalPath?: string | undefined;
  readonly applicationPool?: string | undefined;
  /** Whether it starts with IIS. */
  readonly serverAutoStart?: boolean | undefined;
}

/** The attributes of the configuration that settings mean. A site's name holds no double quote. Pure. */
export function siteSettings(site: string, given: SiteSettings): readonly IisSetting[] {
  const filter = `/system.applicationHost/sites/site[@name="${site}"]`;
  const root = `${filter}/application[@path="/"]`;
  return [
    ...one(`${root}/virtualDirectory[@path="/"]`, "physicalPath", given.physicalPath),
    ...one(root, "applicationPool", given.applicationPool),
    ...one(filter, "serverAutoStart", given.serverAutoStart),
  ];
}

function one(filter: string, name: string, value: IisSetting["value"] | undefined): readonly IisSetting[] {
  return value === undefined ? [] : [{ filter, name, value }];
}
