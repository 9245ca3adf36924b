import type { Hazard } from "../hazard";
import { accessDenied } from "./access-denied";
import { artefactDamaged } from "./artefact-damaged";
import { clockOff } from "./clock-off";
import { commandFails } from "./command-fails";
import { computerRestarts } from "./computer-restarts";
import { diskFull } from "./disk-full";
import { fileChanges } from "./file-changes";
import { fileLocked } from "./file-locked";
import { fileVanishes } from "./file-vanishes";
import { journalHalfWritten, journalRecordChanged, journalTailLost } from "./journal-damage";
import { lockDamaged, lockTaken } from "./lock-taken";
import { processAppears } from "./process-appears";
import { processDies } from "./process-dies";
import { rebootPending } from "./reboot-pending";
import { serviceStops } from "./service-stops";
import { sessionLostAfter, sessionLostBefore } from "./session-lost";
import { slowAnswer } from "./slow-answer";
import { unreachable } from "./unreachable";

/** Hazards that can strike on any computer, whatever runs on it. */
export const genericHazards: readonly Hazard[] = [
  commandFails,
  sessionLostBefore,
  sessionLostAfter,
  slowAnswer,
  unreachable,
  computerRestarts,
  rebootPending,
  clockOff,
  diskFull,
  fileVanishes,
  fileChanges,
  fileLocked,
  accessDenied,
  processAppears,
  processDies,
  serviceStops,
  lockTaken,
  lockDamaged,
  journalHalfWritten,
  journalTailLost,
  journalRecordChanged,
  artefactDamaged,
];
