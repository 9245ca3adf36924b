/** The exit codes of the command `cutover` (documented in the README; design §4). */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  gate: 3,
  putBack: 4,
  pastPointOfNoReturn: 5,
  locked: 6,
  notPutBack: 7,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
