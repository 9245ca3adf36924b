import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a browser is to be opened. */
export interface Desktop {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OpenerCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** The program that opens an address on this desktop; nothing where there is no desktop. */
export function openerOf(url: string, { platform, env }: Desktop): OpenerCommand | undefined {
  if (env.BROWSER !== undefined && env.BROWSER !== "") return { program: env.BROWSER, args: [url] };
  if (platform === "win32") return { program: "rundll32", args: ["url.dll,FileProtocolHandler", url] };
  if (platform === "darwin") return { program: "open", args: [url] };
  const hasDesktop = [env.DISPLAY, env.WAYLAND_DISPLAY].some((one) => one !== undefined && one !== "");
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const hasOpener = folders.some((folder) => existsSync(join(folder, "xdg-open")));
  return hasDesktop && hasOpener ? { program: "xdg-open", args: [url] } : undefined;
}

/** Opens an address in the person's browser; false when there is none, or it does not start. */
export async function openBrowser(url: string, desktop: Desktop): Promise<boolean> {
  const opener = openerOf(url, desktop);
  if (opener === undefined) return false;
  return new Promise((resolve) => {
    const child = spawn(opener.program, [...opener.args], { detached: true, stdio: "ignore" });
    child.once("error", () => resolve(false));
    // Openers end as soon as they have passed the address on; a browser itself stays, and has started then.
    child.once("exit", (code) => resolve(code === 0));
    child.once("spawn", () => setTimeout(() => resolve(true), STARTED_MS).unref());
    child.unref();
  });
}

const STARTED_MS = 3_000;
