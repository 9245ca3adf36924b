import { probeTcp } from "../../network/probe-tcp";
import type { CommandHandler } from "../../world/call";

export const testCutoverTcpPort: CommandHandler = (call) => {
  const answer = probeTcp(call.world, {
    host: call.text("HostName"),
    port: call.integer("Port"),
    send: call.optionalText("Send") ?? "",
    from: call.computer.name,
  });
  if (answer.kind === "connected") return [{ connected: true, reply: answer.reply, message: "" }];
  if (answer.reason === "timeout") call.takes(call.optionalInteger("DeadlineMs") ?? 5000);
  return [{ connected: false, reply: "", message: answer.message }];
};
