import { EXIT, type ExitCode } from "../errors";

/**
 * From the best to the worst, by what it means for the users of a server: served as wished, served as before, not known,
 * locked out.
 */
const BY_HARM: readonly ExitCode[] = [
  EXIT.done,
  EXIT.findings,
  EXIT.usage,
  EXIT.gate,
  EXIT.interrupted,
  EXIT.locked,
  EXIT.putBack,
  EXIT.internal,
  EXIT.pastPointOfNoReturn,
  EXIT.notPutBack,
];

/** The exit code of a fleet: that of the target that it went worst for; 0 without targets. Pure. */
export function worstExit(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((worst, code) => (harm(code) > harm(worst) ? code : worst), EXIT.done);
}

function harm(code: ExitCode): number {
  return BY_HARM.indexOf(code);
}
