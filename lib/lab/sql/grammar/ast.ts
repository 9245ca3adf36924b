import type { Decimal } from "../../../shell";

/** A value that SQL computes with: bit, int and float, bigint, text and uniqueidentifier, datetime, numeric. */
export type SqlValue = null | boolean | number | bigint | string | Date | Decimal;

/** A name of one to four parts, e.g. msdb.dbo.backupset. An empty part ("db..table") is the default schema. */
export type ObjectName = readonly string[];

export interface TypeName {
  readonly name: string;
  readonly size?: number | "max";
}

export type Expression =
  | { readonly kind: "literal"; readonly value: SqlValue }
  | { readonly kind: "column"; readonly table?: string; readonly name: string }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "global"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[]; readonly star?: true }
  | {
      readonly kind: "cast";
      readonly to: TypeName;
      readonly value: Expression;
      readonly style?: Expression;
      readonly isTry: boolean;
    }
  | { readonly kind: "negate"; readonly value: Expression }
  | { readonly kind: "arithmetic"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: "case";
      readonly branches: readonly { readonly when: Condition; readonly gives: Expression }[];
      readonly otherwise?: Expression;
    }
  | { readonly kind: "subquery"; readonly query: Select };

export type Condition =
  | { readonly kind: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly of: Condition }
  | { readonly kind: "compare"; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "in"; readonly value: Expression; readonly list: readonly Expression[] | Select }
  | { readonly kind: "like"; readonly value: Expression; readonly pattern: Expression; readonly escape?: Expression }
  | { readonly kind: "is-null"; readonly value: Expression }
  | { readonly kind: "between"; readonly value: Expression; readonly low: Expression; readonly high: Expression }
  | { readonly kind: "exists"; readonly query: Select };

export type SelectItem =
  | { readonly kind: "star"; readonly table?: string }
  | { readonly kind: "expression"; readonly value: Expression; readonly alias?: string };

export interface Source {
  readonly name: ObjectName;
  readonly alias: string;
  readonly join: "first" | "inner" | "left" | "cross" | "cross-apply" | "outer-apply";
  readonly on?: Condition;
  /** Of a table-valued function. */
  readonly args?: readonly Expression[];
}

export interface Select {
  readonly kind: "select";
  readonly distinct: boolean;
  readonly top?: Expression;
  readonly items: readonly SelectItem[];
  readonly from: readonly Source[];
  readonly where?: Condition;
  readonly groupBy: readonly Expression[];
  readonly orderBy: readonly { readonly value: Expression; readonly descending: boolean }[];
}

/** A backup device: DISK = N'path', or a variable that holds the path. */
export type Device = { readonly disk: Expression };

/** One option of WITH: its words, its value where it has one, and for MOVE the logical name and the path. */
export interface WithOption {
  readonly name: string;
  readonly value?: Expression;
  readonly move?: { readonly logicalName: Expression; readonly path: Expression };
}

export type Statement =
  | Select
  | { readonly kind: "restore-verifyonly"; readonly from: Device; readonly options: readonly WithOption[] }
  | { readonly kind: "restore-headeronly"; readonly from: Device; readonly options: readonly WithOption[] }
  | { readonly kind: "restore-filelistonly"; readonly from: Device; readonly options: readonly WithOption[] }
  | { readonly kind: "restore-labelonly"; readonly from: Device; readonly options: readonly WithOption[] }
  | {
      readonly kind: "restore-database";
      readonly database: string;
      readonly from?: Device;
      readonly options: readonly WithOption[];
    }
  | {
      readonly kind: "backup-database";
      readonly database: string;
      readonly to: Device;
      readonly options: readonly WithOption[];
    }
  | {
      readonly kind: "alter-database-access";
      readonly database: string;
      readonly access: "SINGLE_USER" | "RESTRICTED_USER" | "MULTI_USER";
      readonly termination: Termination;
    }
  | {
      readonly kind: "alter-database-state";
      readonly database: string;
      readonly state: "ONLINE" | "OFFLINE";
      readonly termination: Termination;
    }
  | { readonly kind: "dbcc-checkdb"; readonly database?: string; readonly options: readonly WithOption[] }
  | { readonly kind: "drop-database"; readonly databases: readonly string[]; readonly ifExists: boolean }
  | { readonly kind: "use"; readonly database: string }
  | { readonly kind: "set-option"; readonly option: string; readonly value: string }
  | { readonly kind: "declare"; readonly name: string; readonly type: TypeName; readonly value?: Expression }
  | { readonly kind: "set-variable"; readonly name: string; readonly value: Expression }
  | { readonly kind: "print"; readonly value: Expression }
  | { readonly kind: "if"; readonly condition: Condition; readonly yes: Statement; readonly no?: Statement }
  | { readonly kind: "block"; readonly statements: readonly Statement[] };

/** What ALTER DATABASE does with the transactions in its way. */
export type Termination =
  | { readonly kind: "wait" | "no-wait" | "rollback-immediate" }
  | { readonly kind: "rollback-after"; readonly seconds: number };
