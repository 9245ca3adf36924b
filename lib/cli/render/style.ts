import pc from "picocolors";

type Paint = (text: string) => string;

/** The few colours of the command line. Nothing is told by colour alone. */
export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly act: Paint;
  readonly wait: Paint;
  readonly bad: Paint;
}

export function styleFor(colour: boolean): Style {
  const paint = pc.createColors(colour);
  return {
    strong: paint.bold,
    faint: paint.dim,
    good: paint.green,
    act: paint.cyan,
    wait: paint.yellow,
    bad: paint.red,
  };
}
