import type { Json } from "../../../lib/errors";
import { apply, type RunEvent, type RunResult, resume, type Upgrade } from "../../../lib/upgrade";
import { type Faults, Killed, type TestEstate } from "./test-estate";

export const RUNS = "/work/.cutover/runs";

/** Everything that a test wants to know of one coordinator's life. */
export interface Life {
  readonly result: RunResult | "killed";
  readonly calls: number;
  readonly events: readonly RunEvent[];
}

export type DriveOptions = Faults & {
  readonly answers?: Readonly<Record<string, string>>;
  readonly approve?: string;
  readonly runsFolder?: string;
  readonly host?: string;
  readonly signal?: AbortSignal;
};

export async function applying(estate: TestEstate, upgrade: Upgrade, options: DriveOptions = {}): Promise<Life> {
  return living(estate, options, (ports, onEvent) =>
    apply({
      upgrade,
      ports,
      runsFolder: options.runsFolder ?? RUNS,
      approve: options.approve ?? "yes",
      onEvent,
      ...given(options),
    }),
  );
}

export async function resuming(
  estate: TestEstate,
  upgrade: Upgrade,
  options: DriveOptions & { readonly computer?: string; readonly runId?: string } = {},
): Promise<Life> {
  const upgradeOf = (_system: string, _inputs: Json): Upgrade => upgrade;
  const { computer, runId } = options;
  const which = runId === undefined ? { computer: computer ?? [...upgrade.computers].sort()[0] } : { runId };
  return living(estate, options, (ports, onEvent) =>
    resume({
      ...(which as { computer: string }),
      ports,
      runsFolder: options.runsFolder ?? RUNS,
      upgradeOf,
      onEvent,
      ...given(options),
    }),
  );
}

function given({ answers, signal }: DriveOptions) {
  return { ...(answers && { answers }), ...(signal && { signal }) };
}

async function living(
  estate: TestEstate,
  options: DriveOptions,
  life: (ports: ReturnType<TestEstate["ports"]>["ports"], onEvent: (event: RunEvent) => void) => Promise<RunResult>,
): Promise<Life> {
  const events: RunEvent[] = [];
  const { ports, calls } = estate.ports(options, options.host);
  try {
    return { result: await life(ports, (event) => events.push(event)), calls: calls(), events };
  } catch (thrown) {
    for (let cause: unknown = thrown; cause instanceof Error; cause = cause.cause) {
      if (cause instanceof Killed) return { result: "killed", calls: calls(), events };
    }
    throw thrown;
  }
}

/** The result of a life that was not killed. */
export function ended({ result }: Life): RunResult {
  if (result === "killed") throw new Error("the coordinator was killed");
  return result;
}
