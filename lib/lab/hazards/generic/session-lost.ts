import { sessionLost } from "../../shell/errors";
import { LabError } from "../../world/lab-error";
import type { Hazard } from "../hazard";

export const sessionLostBefore: Hazard = {
  name: "session-lost-before",
  text: "The session breaks before the computer has the command: nothing happens.",
  source: "TT-14: connection drops",
  phase: "before",
  needsCommand: true,
  strike: ({ computer }) => {
    throw new LabError(sessionLost(computer, false));
  },
};

export const sessionLostAfter: Hazard = {
  name: "session-lost-after",
  text: "The command takes effect, then the session breaks: the answer is lost.",
  source: "TT-14: connection drops",
  phase: "after",
  needsCommand: true,
  strike: ({ computer }) => {
    throw new LabError(sessionLost(computer, true));
  },
};
