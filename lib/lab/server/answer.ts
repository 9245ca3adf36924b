import type { Json } from "../../errors";
import { fromTagged, type InvokeOptions, type StreamRecord, toTagged, type ValueMap } from "../../shell";
import type { EstateHost } from "../host/estate-host";
import type { Lab } from "../lab";
import type { Request, SentAnswer, SentResult } from "./message";

/** A living estate with its Lab. */
export interface Served {
  readonly host: EstateHost;
  readonly lab: Lab;
}

interface Asking {
  readonly signal: AbortSignal;
  readonly onRecord: (record: StreamRecord) => void;
}

/** Does what a request asks of the estate. A hello is no request of the estate. */
export async function answer(
  served: Served,
  request: Exclude<Request, { kind: "hello" }>,
  asking: Asking,
): Promise<Json | undefined> {
  const { host, lab } = served;
  switch (request.kind) {
    case "invoke":
      return plain(await invoke(host, request, asking));
    case "sleep":
      await host.timeline.sleep(request.ms, asking.signal);
      return undefined;
    case "get":
      return plain(await get(host, request, asking));
    case "probe":
      return plain(await host.probe({ ...request, signal: asking.signal }));
    case "history":
      return lab.history() as unknown as Json;
    case "inspect":
      return lab.inspect() as unknown as Json;
    case "pending":
      return lab.pendingMs();
    case "act":
      lab.act(request.doing);
      return undefined;
  }
}

async function invoke(
  host: EstateHost,
  request: Extract<Request, { kind: "invoke" }>,
  asking: Asking,
): Promise<SentResult> {
  const { module, name, select, deadlineMs, fence } = request;
  const parameters = fromTagged(request.parameters) as ValueMap;
  const command = { module, name, parameters, ...(select === null ? {} : { select }) };
  const options: InvokeOptions = { deadlineMs, ...asking, ...(fence === null ? {} : { fence }) };
  const { output, ...rest } = await host.invoke(request.computer, command, options);
  return { ...rest, output: toTagged(output) };
}

async function get(host: EstateHost, request: Extract<Request, { kind: "get" }>, asking: Asking): Promise<SentAnswer> {
  const { url, headers, deadlineMs, maxRedirects } = request;
  const redirects = maxRedirects === null ? {} : { maxRedirects };
  const got = await host.get({ url, headers, deadlineMs, signal: asking.signal, ...redirects });
  return got.kind === "answer" ? { ...got, body: Buffer.from(got.body).toString("base64") } : got;
}

function plain(value: unknown): Json {
  return value as Json;
}
