import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";
import { isEmptyMap } from "./to-object";

const TICKS = { day: 864_000_000_000n, hour: 36_000_000_000n, minute: 600_000_000n, second: 10_000_000n } as const;

/** To System.TimeSpan: "5" is five days, 5 five ticks, "1:2:3" hours first; gives .NET's constant form "d.hh:mm:ss.fffffff". */
export const toTimeSpan: Conversion = (value) => {
  if (isList(value)) return FAILED_WITH_REASON;
  if (isEmptyMap(value)) return converted(textOfTicks(0n));
  const ticks = typeof value === "string" ? ticksOfText(value.trim()) : ticksOfNumber(value);
  return ticks === undefined ? FAILED : converted(textOfTicks(ticks));
};

function ticksOfNumber(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  const isInt32 = typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31;
  return isInt32 ? BigInt(value) : undefined;
}

const DAYS = /^(-?)(\d{1,8})$/;
// A colon behind the days needs all that follows: "1:2:3" is a time of day.
const CLOCK = /^(-?)(?:(\d{1,8})(?:\.|:(?=\d+:\d+:)))?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?$/;

function ticksOfText(text: string): bigint | undefined {
  const days = DAYS.exec(text);
  if (days !== null) return signed(days[1], BigInt(days[2] ?? "0") * TICKS.day);
  const clock = CLOCK.exec(text);
  if (clock === null) return undefined;
  const [, sign, day = "0", hour = "0", minute = "0", second = "0", fraction = ""] = clock;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const whole = BigInt(day) * TICKS.day + BigInt(hour) * TICKS.hour + BigInt(minute) * TICKS.minute;
  return signed(sign, whole + BigInt(second) * TICKS.second + BigInt(fraction.padEnd(7, "0")));
}

const signed = (sign: string | undefined, ticks: bigint): bigint => (sign === "-" ? -ticks : ticks);

function textOfTicks(ticks: bigint): string {
  const size = ticks < 0n ? -ticks : ticks;
  const two = (count: bigint): string => String(count).padStart(2, "0");
  const days = size / TICKS.day;
  const clock = [(size / TICKS.hour) % 24n, (size / TICKS.minute) % 60n, (size / TICKS.second) % 60n]
    .map(two)
    .join(":");
  const rest = size % TICKS.second;
  const fraction = rest === 0n ? "" : `.${String(rest).padStart(7, "0")}`;
  return `${ticks < 0n ? "-" : ""}${days === 0n ? "" : `${days}.`}${clock}${fraction}`;
}
