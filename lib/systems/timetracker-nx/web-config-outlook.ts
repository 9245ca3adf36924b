import type { Ports } from "../../shell";
import { mergeOutlook } from "../../steps";
import type { Answers } from "../../upgrade/model";
import { validInputs } from "../valid-inputs";
import { timeTrackerNxInputs } from "./inputs";
import { mergedFiles } from "./parts";

/** What is declared, and what is decided so far. */
export interface OutlookFrom {
  readonly given: unknown;
  /** By the gates' keys. */
  readonly answers: Answers;
  /** By what stands behind the last slash of a gate's key. */
  readonly decisions?: Readonly<Record<string, string>> | undefined;
}

/**
 * Which settings of Web.config will be changed again in the new one, and which questions that brings up, as lines for a
 * preview. Empty where `webConfig.newDefault` names no copy of the new default. Reads only.
 */
export async function timeTrackerNxWebConfigOutlook(
  ports: Pick<Ports, "on">,
  { given, answers, decisions = {} }: OutlookFrom,
): Promise<readonly string[]> {
  const inputs = validInputs("timetracker-nx", timeTrackerNxInputs, given);
  const { path: current, oldDefault, newDefault } = inputs.webConfig;
  if (newDefault === undefined) return [];
  const merged = mergedFiles(inputs);
  const files = { ...merged, id: "web-config", decisions: { ...merged.decisions, ...decisions } };
  const paths = { current, oldDefault, newDefault };
  const { applied, gates, problem } = await mergeOutlook(ports.on(inputs.server), { files, paths, answers });
  if (problem !== null) return [`Web.config: what will be changed again is not known: ${problem}`];
  return [
    `Web.config: ${applied.length} customisation(s) will be changed again in the new one:`,
    ...applied.map((text) => `  ${text}`),
    ...gates.flatMap(({ key, question, because }) => [
      `question: ${question} ${because}.`,
      `  decide it by the input  decisions: { ${JSON.stringify(key.slice(key.lastIndexOf("/") + 1))}: "ours" }`,
    ]),
  ];
}
