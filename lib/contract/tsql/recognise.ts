import type { Effect } from "../command-contract";
import { catalogue, type StatementId } from "./catalogue";
import { type Recogniser, recogniser } from "./recognise-template";
import { parseTemplate, renderTemplate, type TemplateValues } from "./template";

export interface Recognised {
  readonly id: StatementId;
  readonly effect: Effect;
  readonly parameters: TemplateValues;
}

let recognisers: readonly (readonly [StatementId, Recogniser])[] | undefined;

/** Which text of the catalogue a query is, with its values; undefined for every other query. */
export function recognise(query: string): Recognised | undefined {
  recognisers ??= (Object.keys(catalogue) as StatementId[]).map(
    (id) => [id, recogniser(parseTemplate(catalogue[id].template))] as const,
  );
  for (const [id, read] of recognisers) {
    const parameters = read(query);
    if (parameters !== undefined && rendersTo(id, parameters, query))
      return { id, effect: catalogue[id].effect, parameters };
  }
  return undefined;
}

/** Recognised is only what the catalogue itself would render: what it refuses to quote is none of its texts. */
function rendersTo(id: StatementId, parameters: TemplateValues, query: string): boolean {
  try {
    return renderTemplate(parseTemplate(catalogue[id].template), parameters) === query;
  } catch {
    return false;
  }
}
