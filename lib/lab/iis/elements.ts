import type { ValueMap } from "../../shell";
import type { ApplicationState, BindingState, PoolState, SiteState } from "./iis-state";

/** Objects as WebAdministration gives them (SHAPES, WebAdministration): the configuration's attributes under its names. */
export function siteElement(site: SiteState): ValueMap {
  const root = site.applications.find(({ path }) => path === "/");
  return {
    name: site.name,
    id: site.id,
    serverAutoStart: site.serverAutoStart,
    state: site.state,
    bindings: { Collection: site.bindings.map(bindingElement) },
    applicationPool: root?.pool ?? "DefaultAppPool",
    enabledProtocols: "http",
    physicalPath: root?.physicalPath ?? "",
    ItemXPath: `/system.applicationHost/sites/site[@name='${site.name}' and @id='${site.id}']`,
  };
}

export function bindingElement(binding: BindingState): ValueMap {
  return {
    protocol: binding.protocol,
    bindingInformation: binding.bindingInformation,
    sslFlags: binding.sslFlags,
    certificateHash: binding.certificateHash ?? "",
    certificateStoreName: binding.certificateStoreName ?? "",
  };
}

export function applicationElement(site: SiteState, application: ApplicationState): ValueMap {
  return {
    path: application.path,
    applicationPool: application.pool,
    enabledProtocols: "http",
    serviceAutoStartEnabled: false,
    serviceAutoStartProvider: "",
    preloadEnabled: false,
    PhysicalPath: application.physicalPath,
    ItemXPath: `/system.applicationHost/sites/site[@name='${site.name}' and @id='${site.id}']/application[@path='${application.path}']`,
  };
}

/** applicationPool.processModel (SHAPES); a TimeSpan travels as its text. */
export function processModelElement({ settings }: PoolState): ValueMap {
  return {
    identityType: settings?.identityType ?? "ApplicationPoolIdentity",
    idleTimeout: settings?.idleTimeout ?? "00:20:00",
  };
}

/** Attributes of an application pool, without the password of its identity (QUIRKS: it would stand there in clear). */
export function poolElement(pool: PoolState): ValueMap {
  return {
    name: pool.name,
    state: pool.state,
    autoStart: pool.autoStart,
    managedRuntimeVersion: pool.managedRuntimeVersion,
    managedPipelineMode: pool.settings?.managedPipelineMode ?? "Integrated",
    startMode: pool.startMode,
    queueLength: pool.settings?.queueLength ?? 1000,
    enable32BitAppOnWin64: pool.settings?.enable32BitAppOnWin64 ?? false,
    processModel: processModelElement(pool),
  };
}
