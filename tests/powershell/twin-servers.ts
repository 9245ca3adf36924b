import { createServer as createHttpServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import { notFound } from "../../lib/lab/http/iis-pages";

/** What listens on this machine as something of the lab listens there, on the same ports. */
export interface TwinServers {
  readonly http: number;
  readonly tcp: { readonly greets: number; readonly answers: number; readonly nobody: number };
  /** Requests below /held wait until then. */
  release(): void;
  close(): Promise<void>;
}

export async function openTwinServers(): Promise<TwinServers> {
  const held: ServerResponse[] = [];
  let isHolding = true;
  const answer = (response: ServerResponse) => {
    response.writeHead(notFound.status, { "content-type": "text/html; charset=utf-8" }).end(notFound.body);
  };
  const http = createHttpServer((request, response) => {
    request.resume();
    if (isHolding && request.url?.startsWith("/held") === true) held.push(response);
    else answer(response);
  });
  const greets = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .resume()
      .end("hello\r\n"),
  );
  const answers = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .on("data", (line) => {
        if (String(line) === "PING\r\n") socket.end("+PONG\r\n");
      }),
  );
  const nobody = createServer();
  const servers: readonly Server[] = [http, greets, answers, nobody];
  const [httpPort = 0, greetsPort = 0, answersPort = 0, nobodyPort = 0] = await Promise.all(servers.map(listen));
  await close(nobody);
  return {
    http: httpPort,
    tcp: { greets: greetsPort, answers: answersPort, nobody: nobodyPort },
    release: () => {
      for (const response of held.splice(0)) answer(response);
    },
    close: async () => {
      isHolding = false;
      for (const response of held.splice(0)) answer(response);
      http.closeAllConnections();
      await Promise.all([http, greets, answers].map(close));
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening((server.address() as AddressInfo).port));
  });
}

const close = (server: Server): Promise<void> => new Promise((closed) => server.close(() => closed()));
