import { getCutoverAccessRule } from "../../cmdlets/cutover/get-cutover-access-rule";
import { getCutoverService } from "../../cmdlets/cutover/get-cutover-service";
import { getWebsite } from "../../cmdlets/web-administration/get-website";
import { type Barrier, ruleName } from "../users";
import { hookFinding } from "./hook-means";
import { type Finding, isOk, isWrong, type LookContext, type Precondition } from "./precondition";

export interface UsersKeptOut {
  readonly computer: string;
  readonly site: string;
  /** Undefined: the operator has declared that nothing keeps users out. */
  readonly barrier: Barrier | undefined;
}

const FIREWALL_SERVICE = "MpsSvc";

/** The means by which users are kept out are there; nobody is kept out by looking (TT-14 to TT-19). */
export function usersCanBeKeptOut(given: UsersKeptOut): Precondition {
  return {
    id: "users-can-be-kept-out",
    computer: given.computer,
    rows: ["TT-14", "TT-16", "TT-17", "TT-19"],
    group: "Users and the way back",
    title: `Users can be kept out of "${given.site}"`,
    why: "Starting the application ends the maintenance page: without a barrier users get in before the licence and the configuration are in place.",
    fix: "Correct `site` or `keepUsersOut` in the upgrade file, or put in place what the text names.",
    look: (context) => lookAtMeans(context, given),
  };
}

async function lookAtMeans(context: LookContext, given: UsersKeptOut): Promise<Finding> {
  const { barrier } = given;
  if (barrier === undefined)
    return isOk(
      "keepUsersOut is none, as declared: users get in once the pool starts for the database update, before the licence, Web.config and the login page are proved; the plan names the steps",
    );
  if (barrier.kind === "hook") {
    const hooks = [
      { what: "to keep them out", target: barrier.close },
      { what: "to let them in", target: barrier.open },
    ];
    return hookFinding(context, hooks);
  }
  return barrier.kind === "iis" ? iisFinding(context, given) : firewallFinding(context, given);
}

async function iisFinding(context: LookContext, given: UsersKeptOut): Promise<Finding> {
  const shell = context.on(given.computer);
  const sites = await getWebsite(shell, { name: given.site });
  if (sites.length === 0) return isWrong(`IIS has no site "${given.site}"`);
  return ruleFinding(context, given, `IIS has the site "${given.site}"`);
}

async function firewallFinding(context: LookContext, given: UsersKeptOut): Promise<Finding> {
  const services = await getCutoverService(context.on(given.computer), { name: [FIREWALL_SERVICE] });
  const status = services.find(({ name }) => name.toLowerCase() === FIREWALL_SERVICE.toLowerCase())?.status;
  if (status !== "Running")
    return isWrong(`the service of the Windows firewall (${FIREWALL_SERVICE}) is ${status ?? "not installed"}`);
  return ruleFinding(context, given, "the Windows firewall runs");
}

/** The rule can be looked up, and nobody has left it behind. */
async function ruleFinding(context: LookContext, given: UsersKeptOut, seen: string): Promise<Finding> {
  const name = ruleName(given);
  const rule = await getCutoverAccessRule(context.on(given.computer), { name });
  if (!rule.exists) return isOk(`${seen}; the rule ${name} is not there yet`);
  return {
    ...isWrong(`the rule ${name} is there already: users are kept out now`),
    fix: `Finish the run that made it (\`cutover status\`), or remove the rule ${name}.`,
  };
}
