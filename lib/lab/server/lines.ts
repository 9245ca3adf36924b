import type { Socket } from "node:net";

/** Calls back for each line of JSON that arrives, in whatever pieces it comes. A line that is none ends the connection. */
export function onLines<T>(socket: Socket, receive: (message: T) => void): void {
  let parts: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = Buffer.concat([...parts, rest.subarray(0, end)]).toString("utf8");
      parts = [];
      rest = rest.subarray(end + 1);
      const message = parse<T>(line);
      if (message === undefined) {
        socket.destroy();
        return;
      }
      receive(message);
    }
    if (rest.length > 0) parts.push(rest);
  });
}

export function sendLine(socket: Socket, message: unknown): void {
  if (!socket.destroyed) socket.write(`${JSON.stringify(message)}\n`);
}

function parse<T>(line: string): T | undefined {
  try {
    return JSON.parse(line) as T;
  } catch {
    return undefined;
  }
}
