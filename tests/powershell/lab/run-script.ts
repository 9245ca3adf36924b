import { spawn } from "node:child_process";

/** Runs a script in real PowerShell and gives its standard output; errors go into the thrown text. */
export function runScript(
  pwsh: string,
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NO_COLOR: "1",
    TERM: "dumb",
    TZ: "UTC",
    ...environment,
  };
  const child = spawn(pwsh, ["-NoProfile", "-NonInteractive", "-Command", script], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  return new Promise((done, fail) => {
    child.on("close", (code) =>
      code === 0 ? done(output) : fail(new Error(`pwsh ended with ${code}: ${output}${errors}`)),
    );
  });
}
