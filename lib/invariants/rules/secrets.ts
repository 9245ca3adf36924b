import type { LabEvent } from "../../lab/history";
import { type Invariant, invariant } from "../invariant";
import { formsOf } from "../reading/secret-forms";

/** Design §2: a secret is in no argument, no record, no page: whatever the history holds, it is not there in any form. */
export function noSecretIsSeen(secrets: readonly string[]): Invariant {
  return invariant(
    { id: "no-secret-is-seen", title: "No secret stands in the history, in no form", rows: ["TT-17"] },
    (history) => {
      const forms = secrets.flatMap(formsOf);
      return history.flatMap((event) => {
        const text = JSON.stringify(event);
        return forms.some((form) => text.includes(form)) ? [{ event, what: describe(event) }] : [];
      });
    },
  );
}

/** The event by its kind and name alone: its content holds the secret. */
function describe(event: LabEvent): string {
  const name = event.kind === "command" || event.kind === "change" ? ` ${event.name}` : "";
  return `A secret stands in event ${event.seq} (${event.kind}${name}).`;
}
