import { createConnection, type Socket } from "node:net";
import type { Tcp, TcpAnswer, TcpProbe } from "../shell";
import { networkMessage, networkReason } from "./network-failure";

// A service that says nothing first (a web server) has still answered: it took the connection.
const QUIET_AFTER_CONNECT_MS = 500;

/** TCP connections of this machine. */
export const networkTcp: Tcp = { probe };

function probe(wanted: TcpProbe): Promise<TcpAnswer> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: wanted.host, port: wanted.port });
    const deadline = setTimeout(() => end(timedOut(wanted)), wanted.deadlineMs);
    const onAbort = () => finish(socket, deadline, () => reject(wanted.signal?.reason));
    const end = (answer: TcpAnswer) => {
      wanted.signal?.removeEventListener("abort", onAbort);
      finish(socket, deadline, () => resolve(answer));
    };
    if (wanted.signal?.aborted === true) return onAbort();
    wanted.signal?.addEventListener("abort", onAbort, { once: true });
    socket.on("error", (error) => end(failed(error)));
    socket.on("connect", () => {
      if (wanted.send !== undefined) socket.write(wanted.send);
      else setTimeout(() => end({ kind: "connected", reply: "" }), QUIET_AFTER_CONNECT_MS).unref();
    });
    socket.once("data", (data) => end({ kind: "connected", reply: data.toString("utf8") }));
    socket.on("end", () => end({ kind: "connected", reply: "" }));
  });
}

function finish(socket: Socket, deadline: NodeJS.Timeout, then: () => void): void {
  clearTimeout(deadline);
  socket.destroy();
  then();
}

function timedOut({ host, port, deadlineMs }: TcpProbe): TcpAnswer {
  return { kind: "failure", reason: "timeout", message: `${host}:${port} gave no answer within ${deadlineMs} ms` };
}

function failed(error: Error): TcpAnswer {
  const reason = networkReason(error);
  return { kind: "failure", reason: reason === "certificate" ? "other" : reason, message: networkMessage(error) };
}
