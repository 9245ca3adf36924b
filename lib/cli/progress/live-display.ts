import type { RunEvent } from "../../upgrade";
import { type Style, styleFor } from "../render/style";
import type { Session } from "../session";
import type { Display } from "./display";
import { movingLines } from "./moving-lines";
import { advance, type CurrentStep } from "./run-line";

const FRAME_MS = 100;

/** What the live display needs of the library that draws lines anew. */
interface Redraw {
  (text: string): void;
  clear(): void;
  done(): void;
}

/** Lines that stay for what has happened, and below them the step that runs, drawn anew ten times a second. */
export async function liveDisplay(session: Session): Promise<Display> {
  const { createLogUpdate } = await import("log-update");
  const redraw: Redraw = createLogUpdate(process.stderr, { showCursor: true });
  const style = styleFor(session.colour.err);
  return new LiveDisplay({ session, redraw, style });
}

class LiveDisplay implements Display {
  private current: CurrentStep | undefined;
  private frame = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly tools: { readonly session: Session; readonly redraw: Redraw; readonly style: Style }) {
    this.resume();
  }

  show(event: RunEvent): void {
    const { session, redraw, style } = this.tools;
    const next = advance(this.current, event, { style, columns: session.columns, isPiped: false });
    this.current = next.current;
    if (next.lines.length > 0) redraw.clear();
    for (const line of next.lines) session.err(`${line}\n`);
    this.draw();
  }

  pause(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.tools.redraw.clear();
  }

  resume(): void {
    this.timer ??= setInterval(() => {
      this.frame += 1;
      this.draw();
    }, FRAME_MS);
    this.timer.unref();
  }

  end(): void {
    this.pause();
    this.tools.redraw.done();
  }

  private draw(): void {
    if (this.timer === undefined) return;
    const { session, redraw, style } = this.tools;
    if (this.current === undefined) redraw.clear();
    else redraw(movingLines(this.current, { frame: this.frame, columns: session.columns, style }));
  }
}
