import { z } from "zod";
import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { removeFile } from "../../files/write-file";
import type { Hazard } from "../hazard";

export const fileVanishes: Hazard = {
  name: "file-vanishes",
  text: "A file is removed; with `detected` the security software did it and its event log says so.",
  source: "TT-5: security software has deleted files that the installer needs",
  options: {
    path: z.string(),
    detected: z.boolean().default(false),
    threat: z.string().default("Trojan:Win32/Wacatac.B!ml"),
  },
  phase: "before",
  strike: ({ world, computer: name, options }) => {
    const computer = world.computer(name);
    const path = normalisePath(String(options.path));
    const file = findFile(computer, path);
    if (file === undefined) return;
    delete file.lockedUntil;
    removeFile(world, computer, path);
    if (options.detected !== true) return;
    const threat = String(options.threat);
    computer.detections.push({
      time: world.now(),
      provider: "Windows Defender",
      path: file.path,
      threat,
      action: "Quarantined",
    });
    world.emit({
      computer: name,
      subject: "detection",
      name: file.path,
      from: null,
      to: "Quarantined",
      detail: { threat },
    });
  },
};
