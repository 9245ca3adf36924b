import { getWebConfigurationProperty } from "../../cmdlets/web-administration/get-web-configuration-property";
import { setWebConfigurationProperty } from "../../cmdlets/web-administration/set-web-configuration-property";
import type { Shell, Value } from "../../shell";
import type { ActContext } from "../../upgrade/model";
import { orderIis } from "../app-pool/control-pool";

/** Where the configuration of IIS itself stands (Microsoft Learn, "PowerShell Snap-in: Advanced Configuration Tasks"). */
const APPLICATION_HOST = "MACHINE/WEBROOT/APPHOST";

/** An attribute of the configuration of IIS, and the value that it has to have. */
export interface IisSetting {
  /** XPath of its element. */
  readonly filter: string;
  readonly name: string;
  readonly value: string | number | boolean;
  /** The number that an older PowerShell shows in place of an enumeration's name (contracts/SHAPES.md). */
  readonly number?: number;
}

/** Values of attributes as texts, by their names. */
export type SettingsSeen = { readonly [name: string]: string };

/** Reads the attributes one by one: an attribute without a value is left out of an answer about several. */
export async function readSettings(shell: Shell, settings: readonly IisSetting[]): Promise<SettingsSeen> {
  const seen: Record<string, string> = {};
  for (const { filter, name } of settings) {
    const [value] = await getWebConfigurationProperty(shell, { psPath: APPLICATION_HOST, filter, name });
    seen[name] = textOf(value ?? "");
  }
  return seen;
}

/** Writes attributes; IIS may refuse while a pool is in a transition, then nothing has happened (contracts/QUIRKS.md). */
export async function writeSettings(context: ActContext, shell: Shell, settings: readonly IisSetting[]): Promise<void> {
  for (const { filter, name, value } of settings) {
    await orderIis(context, () =>
      setWebConfigurationProperty(shell, { psPath: APPLICATION_HOST, filter, name, value }),
    );
  }
}

/** The settings that are not as they have to be. Pure. */
export function differing(settings: readonly IisSetting[], seen: SettingsSeen): readonly IisSetting[] {
  return settings.filter(({ name, value, number }) => {
    const is = (seen[name] ?? "").toLowerCase();
    return is !== String(value).toLowerCase() && is !== String(number);
  });
}

/** The settings as they were, to be written back. Pure. */
export function asBefore(settings: readonly IisSetting[], before: SettingsSeen): readonly IisSetting[] {
  return settings.map(({ filter, name }) => ({ filter, name, value: before[name] ?? "" }));
}

/** What differs, in words. Pure. */
export function differenceTexts(settings: readonly IisSetting[], seen: SettingsSeen): readonly string[] {
  return differing(settings, seen).map(
    ({ name, value }) => `${name} is ${quoted(seen[name] ?? "")}, not ${quoted(String(value))}`,
  );
}

const quoted = (text: string): string => (text === "" ? '""' : text);

/** An attribute comes as the value itself or as an object with Value (contracts/SHAPES.md). */
function textOf(value: Value): string {
  if (typeof value === "object" && value !== null && "Value" in value) return textOf(value.Value as Value);
  return String(value ?? "");
}
