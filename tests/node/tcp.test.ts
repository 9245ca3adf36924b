import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { networkTcp } from "../../lib/node";

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

async function listening(serve: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    sockets.push(socket);
    serve(socket);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

test("the probe says its one thing and gives back what was said first", async () => {
  const port = await listening((socket) => socket.on("data", (data) => socket.write(`+${data.toString().trim()}\r\n`)));
  expect(await networkTcp.probe({ host: "127.0.0.1", port, deadlineMs: 2000, send: "PONG\r\n" })).toEqual({
    kind: "connected",
    reply: "+PONG\r\n",
  });
});

test("a banner is read without asking", async () => {
  const port = await listening((socket) => socket.write("220 mail\r\n"));
  expect(await networkTcp.probe({ host: "127.0.0.1", port, deadlineMs: 2000 })).toMatchObject({
    reply: "220 mail\r\n",
  });
});

test("a listener that says nothing is connected with an empty reply", async () => {
  const port = await listening((socket) => socket.on("error", () => undefined));
  expect(await networkTcp.probe({ host: "127.0.0.1", port, deadlineMs: 5000 })).toEqual({
    kind: "connected",
    reply: "",
  });
});

test("nobody listening is refused; no reply to what was said is a timeout", async () => {
  const port = await listening(() => undefined);
  expect(await networkTcp.probe({ host: "127.0.0.1", port: 1, deadlineMs: 2000 })).toMatchObject({ reason: "refused" });
  expect(await networkTcp.probe({ host: "127.0.0.1", port, deadlineMs: 50, send: "PING\r\n" })).toMatchObject({
    reason: "timeout",
  });
});
