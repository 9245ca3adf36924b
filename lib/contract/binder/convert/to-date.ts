import { type Conversion, converted, FAILED, FAILED_WITH_REASON, isList } from "./converted";
import { isEmptyMap } from "./to-object";

const EPOCH_TICKS = 621355968000000000n;
const MAX_TICKS = 3155378975999999999n;

/** To System.DateTime: a date, ticks as Int64, "2020-01-02[T03:04:05[.123][Z]]" or "01/02/2020 03:04:05" (month first). */
export const toDate: Conversion = (value) => {
  if (value instanceof Date) return converted(value);
  if (isList(value)) return FAILED_WITH_REASON;
  if (typeof value === "bigint") return dateOfTicks(value);
  // A number beyond Int32 is a Double, whose text is no date.
  if (typeof value === "number")
    return Number.isInteger(value) && value < 2 ** 31 ? dateOfTicks(BigInt(value)) : FAILED;
  if (isEmptyMap(value)) return dateOfTicks(0n);
  const date = typeof value === "string" ? dateOfText(value.trim()) : undefined;
  return date === undefined ? FAILED : converted(date);
};

function dateOfTicks(ticks: bigint) {
  if (ticks < 0n || ticks > MAX_TICKS) return FAILED;
  // Whole milliseconds, downwards: a Date holds no more.
  return converted(new Date(Number(ticks / 10000n - EPOCH_TICKS / 10000n)));
}

const TIME = "(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,7}))?)?)?(Z|[+-]\\d{2}:\\d{2})?";
const YEAR_FIRST = new RegExp(`^(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})${TIME}$`, "i");
const MONTH_FIRST = new RegExp(`^(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})${TIME}$`, "i");

function dateOfText(text: string): Date | undefined {
  const match = YEAR_FIRST.exec(text) ?? MONTH_FIRST.exec(text);
  if (match?.groups === undefined) return undefined;
  const { year, month, day } = match.groups;
  const [hours = "0", minutes = "0", seconds = "0", fraction = "", zone = "Z"] = match.slice(4);
  const two = (part = "") => part.padStart(2, "0");
  const ms = fraction.slice(0, 3).padEnd(3, "0");
  const iso = `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}.${ms}`;
  const date = new Date(`${iso}${zone.toUpperCase()}`);
  // JavaScript moves 31 April on to May; .NET refuses it.
  const isReal = !Number.isNaN(date.getTime()) && new Date(`${iso}Z`).getUTCDate() === Number(day);
  return isReal ? date : undefined;
}
