import { changeLock } from "../../lock/change-lock";
import { lockOutput } from "../../lock/lock-record";
import { refuseFree } from "../../lock/refuse-free";
import type { CommandHandler } from "../../world/call";

export const setCutoverLock: CommandHandler = (call) => {
  const { world, computer } = call;
  refuseFree(computer);
  const pastPointOfNoReturn = computer.lock.pastPointOfNoReturn || call.flag("PastPointOfNoReturn");
  changeLock(world, computer, { heartbeat: world.now(), pastPointOfNoReturn });
  return [lockOutput(computer)];
};
