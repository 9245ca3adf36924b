import { changeLock } from "../../lock/change-lock";
import { lockOutput } from "../../lock/lock-record";
import { refuseFree } from "../../lock/refuse-free";
import type { CommandHandler } from "../../world/call";

export const setCutoverLockHead: CommandHandler = (call) => {
  refuseFree(call.computer);
  changeLock(call.world, call.computer, { headSeq: call.integer("Seq"), headHash: call.text("Hash") });
  return [lockOutput(call.computer)];
};
