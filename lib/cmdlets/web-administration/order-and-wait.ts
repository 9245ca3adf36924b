import { CommandFailure, type Shell } from "../../shell";
import type { CmdletOptions } from "../invoke-cmdlet";
import { until, type WaitOptions } from "../until";
import type { WebState } from "./web-state";

type Seen = { readonly value: WebState };

/** An order to a pool or a site, and the state that it leads to. */
export interface WebOrder {
  /** `The application pool "Shop"`. */
  readonly what: string;
  readonly wanted: "Started" | "Stopped";
  look(options: CmdletOptions): Promise<Seen>;
  order(options: CmdletOptions): Promise<void>;
}

/** 0x80070425, 0x80070426: refused while IIS is between two states; nothing has happened then (QUIRKS, WebAdministration). */
const IN_TRANSITION = /0x8007042[56]/i;
const MAX_ORDERS = 3;

/**
 * Orders and waits for the state. What is in a transition is left alone until it has settled; a pool that falls back
 * (rapid-fail protection) is ordered again, three times in all.
 */
export async function orderAndWait(shell: Shell, order: WebOrder, options: WaitOptions): Promise<Seen> {
  let orders = 0;
  return until(
    {
      subject: `${order.what} on ${shell.computer}`,
      wanted: order.wanted,
      look: order.look,
      tell: ({ value }) => value,
      judge: ({ value }) => {
        if (value === order.wanted) return "reached";
        const isSettled = value === "Started" || value === "Stopped";
        return isSettled && orders >= MAX_ORDERS ? { failed: `it was ordered ${orders} times` } : "waiting";
      },
      urge: async ({ value }, call) => {
        if (value !== "Started" && value !== "Stopped") return;
        if (await isTaken(order.order(call))) orders += 1;
      },
    },
    options,
  );
}

async function isTaken(order: Promise<void>): Promise<boolean> {
  try {
    await order;
    return true;
  } catch (thrown) {
    if (thrown instanceof CommandFailure && IN_TRANSITION.test(thrown.error.message)) return false;
    throw thrown;
  }
}
