import type { RunEvent } from "../../upgrade";
import { styleFor } from "../render/style";
import type { Session } from "../session";
import { liveDisplay } from "./live-display";
import { advance, type CurrentStep } from "./run-line";

/** Shows a run while it goes on. */
export interface Display {
  show(event: RunEvent): void;
  /** Takes the moving lines away while a question is asked. */
  pause(): void;
  resume(): void;
  /** Takes the moving lines away for good. */
  end(): void;
}

/** The display that fits: moving lines on a terminal, plain lines in a pipe, nothing with --quiet. */
export async function openDisplay(session: Session, quiet: boolean): Promise<Display> {
  if (quiet) return silent;
  return session.live ? liveDisplay(session) : plainDisplay(session);
}

const silent: Display = {
  show: () => undefined,
  pause: () => undefined,
  resume: () => undefined,
  end: () => undefined,
};

function plainDisplay(session: Session): Display {
  const style = styleFor(session.colour.err);
  let current: CurrentStep | undefined;
  return {
    ...silent,
    show: (event) => {
      const next = advance(current, event, { style, columns: Number.POSITIVE_INFINITY, isPiped: true });
      current = next.current;
      for (const line of next.lines) session.err(`${line}\n`);
    },
  };
}
