import type { ApplyFleetEvent } from "../../fleet";
import { styleFor } from "../render/style";
import type { Session } from "../session";
import { type Display, openDisplay } from "./display";

/** Shows several runs at once: plain lines, each with the name of its target, since moving ones would fight for their place. */
export function fleetDisplay(session: Session, quiet: boolean): (event: ApplyFleetEvent) => void {
  if (quiet) return () => undefined;
  const style = styleFor(session.colour.err);
  const displays = new Map<string, Promise<Display>>();
  const displayOf = (name: string): Promise<Display> => {
    const prefix = style.faint(`${name} | `);
    const err = (text: string) => session.err(text.replace(/^(?=.)/gm, prefix));
    const display = displays.get(name) ?? openDisplay({ ...session, live: false, err }, false);
    displays.set(name, display);
    return display;
  };
  return (event) => {
    if (event.kind === "run") void displayOf(event.target.name).then((display) => display.show(event.event));
    if (event.kind === "wave-started") {
      const names = event.targets.map(({ name }) => name).join(", ");
      session.err(`${style.strong(`Wave ${event.wave + 1} of ${event.of}: ${names}`)}\n`);
    }
    if (event.kind === "stopped") {
      const names = event.untouched.map(({ name }) => name).join(", ");
      session.err(`${style.wait("Stopped:")} nothing more is begun. Untouched: ${names}.\n`);
    }
  };
}
