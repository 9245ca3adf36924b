import { CutoverError } from "../../errors";
import {
  type Command,
  CommandFailure,
  type CommandResult,
  fromTagged,
  type HttpAnswer,
  type HttpFailure,
  type HttpRequest,
  type InvokeOptions,
  type Ports,
  type TcpAnswer,
  toTagged,
  type Value,
} from "../../shell";
import { type OperatorPorts, operatorPorts } from "../operator/operator-ports";
import { cancelled } from "../shell/errors";
import { SeededRandom } from "../world/seeded-random";
import type { AskOptions, Connection } from "./connection";
import type { SentAnswer, SentResult, Welcome } from "./message";

/** The ports of an estate that lives in another process. */
export function connectedPorts(connection: Connection, welcome: Welcome, operator: OperatorPorts): Ports {
  const random = new SeededRandom({ seed: welcome.seed, draws: {} }, "operator");
  return {
    ...operatorPorts(operator, random),
    on: (name) => {
      const computer = welcome.computers.find((one) => one.toLowerCase() === name.toLowerCase());
      if (computer === undefined) {
        throw new CutoverError({ code: "LAB_NO_SUCH_COMPUTER", what: `The estate has no computer "${name}".` });
      }
      return { computer, invoke: (command, options) => invoke(connection, computer, { command, options }) };
    },
    http: { get: (request) => get(connection, request) },
    tcp: {
      probe: async ({ host, port, send = "", deadlineMs, signal }) => {
        const request = { kind: "probe" as const, host, port, send, deadlineMs };
        return (await connection.ask(request, askOptions({ signal }))) as unknown as TcpAnswer;
      },
    },
    clock: {
      now: () => connection.now,
      sleep: async (ms, signal) => {
        signal?.throwIfAborted();
        await connection.ask({ kind: "sleep", ms }, askOptions({ signal }));
      },
    },
  };
}

async function invoke(
  connection: Connection,
  computer: string,
  { command, options }: { readonly command: Command; readonly options: InvokeOptions },
): Promise<CommandResult> {
  const { module, name, select = null } = command;
  const { deadlineMs, fence = null, signal, onRecord } = options;
  if (signal?.aborted === true) throw new CommandFailure(computer, command, cancelled(computer, false));
  const parameters = toTagged(command.parameters);
  const request = { kind: "invoke" as const, computer, module, name, parameters, select, deadlineMs, fence };
  const sent = (await connection.ask(request, askOptions({ signal, onRecord }))) as unknown as SentResult;
  return { ...sent, output: fromTagged(sent.output) as readonly Value[] };
}

async function get(connection: Connection, request: HttpRequest): Promise<HttpAnswer | HttpFailure> {
  const { url, headers = {}, deadlineMs, maxRedirects = null, signal } = request;
  signal?.throwIfAborted();
  const asked = { kind: "get" as const, url, headers, deadlineMs, maxRedirects };
  const sent = (await connection.ask(asked, askOptions({ signal }))) as unknown as SentAnswer;
  return sent.kind === "answer" ? { ...sent, body: new Uint8Array(Buffer.from(sent.body, "base64")) } : sent;
}

function askOptions(options: { readonly [K in keyof AskOptions]: AskOptions[K] | undefined }): AskOptions {
  const { signal, onRecord } = options;
  return { ...(signal === undefined ? {} : { signal }), ...(onRecord === undefined ? {} : { onRecord }) };
}
