/** What SQL Server says when it refuses: number, severity, state and text as `sys.messages` has them. */
export interface SqlErrorFacts {
  readonly number: number;
  readonly severity: number;
  readonly message: string;
  readonly state?: number;
  /** 1-based line in the batch. */
  readonly line?: number;
}

/** An error of the simulated SQL Server; the command that ran the text turns it into PowerShell's record. */
export class SqlError extends Error {
  readonly number: number;
  readonly severity: number;
  readonly state: number;
  readonly line: number;

  constructor(facts: SqlErrorFacts) {
    super(facts.message);
    this.name = "SqlError";
    this.number = facts.number;
    this.severity = facts.severity;
    this.state = facts.state ?? 1;
    this.line = facts.line ?? 1;
  }
}
