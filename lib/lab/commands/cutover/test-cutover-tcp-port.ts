import { probeTcp } from "../../network/probe-tcp";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const testCutoverTcpPort: CommandHandler = (call) => {
  const port = call.integer("Port");
  if (port < 1 || port > 65_535) {
    const message = `${port} is not a TCP port.`;
    throw labError({ id: "PortInvalid", category: "InvalidArgument", message, target: String(port) });
  }
  const answer = probeTcp(call.world, {
    host: call.text("HostName"),
    port,
    send: call.optionalText("Send") ?? "",
    from: call.computer.name,
  });
  if (answer.kind === "connected") return [{ connected: true, reply: answer.reply, message: "" }];
  if (answer.reason === "timeout") call.takes(call.optionalInteger("DeadlineMs") ?? 5000);
  return [{ connected: false, reply: "", message: answer.message }];
};
