import type { Value, ValueMap } from "../../../shell";
import type { Place } from "../../iis/attributes";
import { applicationElement, poolElement, processModelElement, siteElement } from "../../iis/elements";
import type { CommandHandler } from "../../world/call";
import { placeAt } from "./configuration-place";

/**
 * Get-WebConfigurationProperty, for attributes of one pool or one site. An attribute comes as an object with Value
 * (SHAPES). Other places of the configuration are not simulated, and said so.
 */
export const getWebConfigurationProperty: CommandHandler = (call) =>
  call.texts("Filter").flatMap((filter) => {
    const element = elementOf(placeAt(call, filter));
    return call.texts("Name").map((name) => attribute(element, name));
  });

function elementOf(place: Place): ValueMap {
  if (place.kind === "pool") return poolElement(place.pool);
  if (place.kind === "process-model") return processModelElement(place.pool);
  if (place.kind === "site") return siteElement(place.site);
  return place.kind === "application"
    ? applicationElement(place.site, place.root)
    : { path: "/", physicalPath: place.root.physicalPath };
}

function attribute(element: ValueMap, name: string): Value {
  const key = Object.keys(element).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : { Value: element[key] ?? null };
}
