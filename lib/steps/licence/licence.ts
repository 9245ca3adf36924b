import type { ActContext, ObserveContext } from "../../upgrade/model";
import { type AnyStep, defineStep, type Gate, type Step } from "../../upgrade/model";
import { observePool } from "../app-pool";
import type { Placement } from "../placement";
import { askProduct, latestOrder, type OrderSeen, orderEffect, orderProduct } from "../product";
import { textAt } from "../product-http";
import { readStatement, type Statement, type StatementPlace, takeStatement } from "../statement";
import type { LicenceMode, LicenceSigns, ReadLicence } from "./licence-mode";
import { compareLicence, licenceJudgement, licenceVerdict } from "./licence-verdict";
import { maskedSigns } from "./masked-signs";

export interface Licence extends Placement {
  readonly product: string;
  readonly version: string;
  readonly pool: string;
  readonly mode: LicenceMode;
  readonly expected: LicenceSigns;
  readonly statementFolder: string;
  /** Id of the step that installs the version. */
  readonly installedBy: string;
  readonly after: readonly string[];
  readonly visibleAfter: readonly string[];
  readonly deadlineMs: number;
  readonly exposesUsers?: boolean;
}

export type LicenceSeen = {
  /** What the product shows; null: it cannot be read. Never the key. */
  readonly shown: { readonly [name: string]: string } | null;
  readonly comparison: "matches" | "differs" | "unknown";
  readonly message: string;
  readonly request: OrderSeen | null;
  readonly statement: Statement | null;
};

/**
 * The new licence key is entered, once, and the product shows its signs (TT-17). A key in doubt is never entered again.
 *
 * @example
 * licence({ ...licenceFacts, id: "licence", expected: { forVersion: "7.0" }, after: ["schema-update"],
 *   visibleAfter: ["pool-started"] })
 */
export function licence(given: Licence): AnyStep {
  const { computer, id, version, statementFolder: folder, installedBy } = given;
  const place = { computer, folder, id, version, installedBy };
  return defineStep<LicenceSeen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: `The licence key of ${given.product} ${given.version} is set`,
    role: { kind: "goal" },
    effect: {
      product: given.product,
      version: given.version,
      expected: { ...definedSigns(given.expected) },
      write: orderEffect(given.mode.kind === "attended" ? null : given.mode.write),
    },
    after: given.after,
    visibleAfter: given.visibleAfter,
    ...(given.exposesUsers === undefined ? {} : { exposesUsers: given.exposesUsers }),
    deadlineMs: given.deadlineMs,
    observe: (context) => look(context, given, place),
    satisfied: licenceVerdict,
    judge: licenceJudgement,
    ...wayToEnter(given, place),
  });
}

function wayToEnter(given: Licence, place: StatementPlace): Pick<Step<LicenceSeen>, "act" | "attended"> {
  const { mode, computer, id: step } = given;
  if (mode.kind === "ordered") {
    const { write: order, credential } = mode;
    const act = async (context: ActContext) => {
      const key = await context.secret(mode.key);
      // It is entered again only while the product shows the old licence: what is in doubt is a gate before this.
      await orderProduct(context, { computer, step, order, credential, secrets: { key }, again: "after-failure" });
    };
    return { act };
  }
  const attended = { instruction: () => mode.instruction };
  if (mode.read !== undefined) return { attended };
  return { attended, act: (context) => takeStatement(context, place, gateOf(given)) };
}

function gateOf({ id, computer, product, version, rows }: Licence): Gate {
  return {
    key: `${id}@${computer}`,
    question: `Is the new licence key of ${product} ${version} entered, and does Admin show it as valid?`,
    because: "only Admin shows it",
    choices: ["entered"],
    rows,
  };
}

async function look(context: ObserveContext, given: Licence, place: StatementPlace): Promise<LicenceSeen> {
  const { mode, computer } = given;
  const shell = context.on(computer);
  const order = mode.kind === "ordered" ? mode.write : undefined;
  const request = await latestOrder(context, { computer, step: given.id, order });
  const statement = mode.kind === "attended" ? await readStatement(context, place) : null;
  const unseen = (message: string): LicenceSeen => ({
    shown: null,
    comparison: "unknown",
    message,
    request,
    statement,
  });
  if (mode.read === undefined) return unseen("only a person can see it");
  const { state } = await observePool(shell, given.pool);
  if (state !== "Started") return unseen(`the application pool is ${state}`);
  const { question } = mode.read;
  const answer = await askProduct(context, { computer, question, credential: mode.credential });
  if (!answer.answered) return unseen(answer.message);
  const shown = shownIn(answer.json, mode.read);
  const comparison = compareLicence(shown, given.expected);
  return { shown: maskedSigns(shown), comparison, message: "", request, statement };
}

/** What the product shows of its licence. Pure. */
export function shownIn(json: Parameters<typeof textAt>[0], read: ReadLicence): { readonly [name: string]: string } {
  const names = ["masked", "edition", "validUntil", "forVersion"] as const;
  return definedSigns(Object.fromEntries(names.map((name) => [name, textAt(json, read[name]) ?? undefined])));
}

function definedSigns(signs: { readonly [name: string]: string | undefined }): { readonly [name: string]: string } {
  return Object.fromEntries(
    Object.entries(signs).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}
