/** A point where a person decides. A run stops there with exit 3 and goes on with `resume --answer KEY=VALUE`. */
export interface Gate {
  /** Stable over resumes, e.g. "web-config@APP01/appSettings-UploadLimit". */
  readonly key: string;
  readonly question: string;
  /** What the person needs to know to decide. */
  readonly because: string;
  /** The accepted answers; empty: any text. */
  readonly choices: readonly string[];
  /** The answer that one gets without thinking must be the careful one; undefined: there is none. */
  readonly proposal?: string;
  readonly rows: readonly string[];
}

/** Answers by gate key. An answer to a gate that does not exist is refused. */
export type Answers = Readonly<Record<string, string>>;
