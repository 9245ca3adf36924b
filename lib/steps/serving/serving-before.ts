import { type AnyStep, defineStep, satisfied } from "../../upgrade/model";
import { secondsAsMs } from "../duration";
import type { ServingPlacement } from "../placement";
import { pageInWords } from "../site";
import {
  licenceShown,
  observeVersion,
  type Serving,
  type ServingSeen,
  servedInside,
  servedOutside,
} from "./observe-serving";

export interface ServingBefore extends ServingPlacement, Omit<Serving, "computer"> {}

/**
 * How the product serves before anything is touched: what a rollback has to come back to. It refuses nothing.
 *
 * @example
 * servingBefore({ id: "serving-before", computer: "APP01", rows: ["TT-R"], serves: ["product-version"], ...serving })
 */
export function servingBefore(given: ServingBefore): AnyStep {
  return defineStep<ServingSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "How the product serves before the upgrade",
    role: { kind: "check", serves: given.serves },
    effect: { server: given.serverUrl, users: given.usersUrl },
    deadlineMs: secondsAsMs(0),
    observe: async (context) => {
      const version = await observeVersion(context, given);
      return {
        version,
        server: await servedInside(context, given, version),
        users: await servedOutside(context, given, version),
        licence: await licenceShown(context, given),
      };
    },
    satisfied: ({ version, server, users }) =>
      satisfied(
        `version ${version ?? "(none)"}; the server gets ${words(server.page)}, users get ${words(users.page)}`,
      ),
  });
}

export const words = (page: ServingSeen["server"]["page"]): string =>
  page in pageInWords ? pageInWords[page as keyof typeof pageInWords] : `no answer (${page})`;
