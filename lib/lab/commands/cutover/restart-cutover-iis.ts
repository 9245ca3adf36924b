import { checkRequestId } from "../../runs/names";
import { entryOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const restartCutoverIis: CommandHandler = (call) => {
  const { world, computer } = call;
  const requestId = checkRequestId(call.text("RequestId"));
  const done = entryOf(computer.iisRestarts, requestId);
  if (done !== undefined) return [{ requestId, restartedAt: new Date(done) }];
  const { iis } = world.parts;
  if (iis === undefined) {
    throw labError({
      id: "IisNotInstalled",
      category: "NotInstalled",
      message: "IIS is not installed on this computer.",
    });
  }
  setEntry(computer.iisRestarts, requestId, world.now());
  iis.restart(world, computer);
  call.emit({ subject: "iis", name: requestId, from: null, to: "restarted" });
  return [{ requestId, restartedAt: new Date(world.now()) }];
};
