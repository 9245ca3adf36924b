import { type Lab, type LabOptions, MemoryFiles, openLab } from "../../../lib/lab";
import { Secret } from "../../../lib/shell";
import { dispatch, type Method } from "../../../provider/runtime";
import type { Given } from "../../../provider/runtime/kinds";
import { Estates } from "../../../provider/runtime/session/estates";
import type { HostProcess } from "../../../provider/runtime/session/host-process";
import { Turns } from "../../../provider/runtime/session/turns";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "../../procedures/tt-estate";
import { silentInputs } from "../../systems/given-inputs";

/** A deployment without Pulumi: the calls that the engine would make, on a lab in this process. */
export interface Deployment {
  readonly lab: Lab;
  /** What the person who watches has read. */
  readonly lines: readonly string[];
  /** Files written beside the program. */
  readonly written: ReadonlyMap<string, string>;
  readonly opened: () => number;
  /** The process is told to end. */
  end(): void;
  call(method: Method, ...args: readonly unknown[]): Promise<Given>;
}

export async function openDeployment(
  options: Partial<LabOptions> & { readonly type?: string } = {},
): Promise<Deployment> {
  const { type = "TimeTrackerNxUpgrade", ...lab } = options;
  const operator = { files: new MemoryFiles(), secret: async () => new Secret("not given") };
  return deploymentOn(await openLab({ ...(lab.snapshot ? {} : { estate: ttEstate() }), operator, ...lab }), type);
}

/** Another deployment on the same lab: a new process, with nothing but the state. */
export function deploymentOn(lab: Lab, type = "TimeTrackerNxUpgrade"): Deployment {
  const lines: string[] = [];
  const written = new Map<string, string>();
  const ending = new AbortController();
  let opened = 0;
  const estates = new Estates(async () => {
    opened += 1;
    return {
      system: undefined,
      inputs: undefined,
      ports: lab.ports,
      folder: "/operator",
      kind: "lab",
      close: async () => undefined,
    };
  }, true);
  const host: HostProcess = {
    estates,
    turns: new Turns(),
    folder: "/operator",
    ending: ending.signal,
    say: (line) => void lines.push(line),
    after: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    write: (path, text) => void written.set(path, text),
  };
  return {
    lab,
    lines,
    written,
    opened: () => opened,
    end: () => ending.abort(),
    call: async (method, ...args) => (await dispatch(type, method, args, () => host)) ?? {},
  };
}

/** The inputs of a resource for the tests' server, secrets as texts, as the provider gets them. */
export const ttInputs: Given = {
  ...silentInputs,
  estate: { lab: "estate.yaml" },
  declaredBy: "shop/dev/tracker",
  licenceKey: LICENCE_KEY,
  licenceExpected: { forVersion: "7.0" },
  administration: {
    ...silentInputs.administration,
    credential: { userName: "admin", password: ADMIN_PASSWORD },
  },
  answers: { "announcement@APP01": "told" },
  __provider: "the stub",
};

/** What a call of Pulumi threw. */
export async function thrownBy(
  call: Promise<unknown>,
): Promise<Error & { id?: string; properties?: Given; reasons?: string[] }> {
  try {
    await call;
  } catch (thrown) {
    return thrown as Error;
  }
  throw new Error("nothing was thrown");
}

/** Names of every changing command of the lab's history from an event on. */
export function changesSince(lab: Lab, from: number): readonly string[] {
  return lab
    .history()
    .slice(from)
    .flatMap((event) => (event.kind === "command" && event.effect === "changes" ? [event.name] : []));
}
