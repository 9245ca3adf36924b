import { type FleetPlan, gatesOf, openTargets, targetsOf } from "../../fleet/fleet-plan";
import { commandLine } from "./command-line";
import { quoted } from "./gate-text";
import { hang } from "./hang";
import { type PlanLayout, planText } from "./plan-text";

/** The plans of all targets as a person reads them before approving: wave by wave, and one approval. Pure. */
export function fleetPlanText(fleet: FleetPlan, layout: PlanLayout): string {
  const { style } = layout;
  const parts = fleet.waves.flatMap((wave, i) => [
    style.strong(`Wave ${i + 1} of ${fleet.waves.length}: ${wave.map(({ name }) => name).join(", ")}`),
    ...wave.map(({ plan }) => planText(plan, { ...layout, isAsked: true })),
  ]);
  return [summary(fleet, layout), ...parts, ...approval(fleet, layout)].join("\n\n");
}

function summary(fleet: FleetPlan, { columns }: PlanLayout): string {
  const open = openTargets(fleet).length;
  const { waves, atOnce } = fleet;
  const parts = [
    `${targetsOf(fleet).length} targets, ${open} of them with something to do`,
    `${waves.length} ${waves.length === 1 ? "wave" : "waves"}, at most ${atOnce} at once`,
    "a target that fails leaves all that have not begun untouched",
  ];
  return hang(`${parts.join("; ")}.`, { prefix: "", columns });
}

const SHORT_DIGEST = 12;

function approval(fleet: FleetPlan, { style, file, answers: given, isAsked }: PlanLayout): readonly string[] {
  if (openTargets(fleet).length === 0) return [style.good("Nothing to do: every goal of every target is reached.")];
  if (isAsked === true) return [];
  const open = gatesOf(fleet).map((gate) => [gate.key, gate.proposal ?? "…"] as const);
  const answers = [...Object.entries(given), ...open].map(([key, answer]) => ` --answer ${quoted(`${key}=${answer}`)}`);
  // Not broken into lines: a command is there to be copied.
  const command = `${commandLine("apply", file)} --approve ${fleet.digest.slice(0, SHORT_DIGEST)}${answers.join("")}`;
  return [
    [
      style.strong("Approve all of them"),
      `${style.faint("  digest: ")}${fleet.digest}`,
      `${style.faint("  go on:  ")}${style.strong(command)}`,
    ].join("\n"),
  ];
}
