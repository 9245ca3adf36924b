import type { BindingState } from "../../iis/iis-state";
import type { Call } from "../../world/call";

/** The binding that -Port, -IPAddress, -HostHeader and -SslFlags describe; *:80: (https: *:443:) without them. */
export function bindingOf(call: Call, protocol: BindingState["protocol"]): BindingState {
  const port = call.optionalInteger("Port") ?? (protocol === "https" ? 443 : 80);
  const address = call.optionalText("IPAddress") ?? "*";
  return {
    protocol,
    bindingInformation: `${address}:${port}:${call.optionalText("HostHeader") ?? ""}`,
    sslFlags: call.optionalInteger("SslFlags") ?? 0,
    certificateHash: null,
    certificateStoreName: null,
  };
}
