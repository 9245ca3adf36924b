/** The four databases that every instance has, with their ids. */
export const SYSTEM_DATABASES: readonly {
  readonly id: number;
  readonly name: string;
  readonly recovery: "SIMPLE" | "FULL";
}[] = [
  { id: 1, name: "master", recovery: "SIMPLE" },
  { id: 2, name: "tempdb", recovery: "SIMPLE" },
  { id: 3, name: "model", recovery: "FULL" },
  { id: 4, name: "msdb", recovery: "SIMPLE" },
];
