import { lockOutput } from "../../lock/lock-record";
import type { CommandHandler } from "../../world/call";

export const getCutoverLock: CommandHandler = ({ computer }) => [lockOutput(computer)];
