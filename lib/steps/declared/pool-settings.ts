import type { IisSetting } from "./iis-settings";

/** Settings of an application pool; what is left out stays as it is. */
export interface PoolSettings {
  /** "v4.0", "v2.0", or "" for none, as ASP.NET Core has it. */
  readonly managedRuntimeVersion?: string | undefined;
  readonly managedPipelineMode?: keyof typeof PIPELINE_MODES | undefined;
  readonly enable32BitAppOnWin64?: boolean | undefined;
  /** Whether it starts with IIS. */
  readonly autoStart?: boolean | undefined;
  readonly startMode?: keyof typeof START_MODES | undefined;
  readonly queueLength?: number | undefined;
  readonly identityType?: keyof typeof IDENTITIES | undefined;
  /** 0: never. */
  readonly idleTimeoutMinutes?: number | undefined;
}

// Names and numbers of IIS's schema (contracts/SHAPES.md, applicationPool and its processModel).
const PIPELINE_MODES = { Integrated: 0, Classic: 1 } as const;
const START_MODES = { OnDemand: 0, AlwaysRunning: 1 } as const;
const IDENTITIES = { LocalSystem: 0, LocalService: 1, NetworkService: 2, ApplicationPoolIdentity: 4 } as const;

const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;

/** The attributes of the configuration that settings mean. A pool's name holds no double quote. Pure. */
export function poolSettings(pool: string, given: PoolSettings): readonly IisSetting[] {
  const filter = `/system.applicationHost/applicationPools/add[@name="${pool}"]`;
  const processModel = `${filter}/processModel`;
  const { managedPipelineMode: mode, startMode: start, identityType: identity, idleTimeoutMinutes: idle } = given;
  return [
    ...plain(filter, "managedRuntimeVersion", given.managedRuntimeVersion),
    ...(mode === undefined ? [] : [{ filter, name: "managedPipelineMode", value: mode, number: PIPELINE_MODES[mode] }]),
    ...plain(filter, "enable32BitAppOnWin64", given.enable32BitAppOnWin64),
    ...plain(filter, "autoStart", given.autoStart),
    ...(start === undefined ? [] : [{ filter, name: "startMode", value: start, number: START_MODES[start] }]),
    ...plain(filter, "queueLength", given.queueLength),
    ...(identity === undefined
      ? []
      : [{ filter: processModel, name: "identityType", value: identity, number: IDENTITIES[identity] }]),
    ...plain(processModel, "idleTimeout", idle === undefined ? undefined : timeSpan(idle)),
  ];
}

function plain(filter: string, name: string, value: IisSetting["value"] | undefined): readonly IisSetting[] {
  return value === undefined ? [] : [{ filter, name, value }];
}

/** Minutes as .NET writes a TimeSpan: [d.]hh:mm:ss. Pure. */
export function timeSpan(minutes: number): string {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  const hours = Math.floor((minutes % MINUTES_PER_DAY) / MINUTES_PER_HOUR);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${days === 0 ? "" : `${days}.`}${two(hours)}:${two(minutes % MINUTES_PER_HOUR)}:00`;
}
