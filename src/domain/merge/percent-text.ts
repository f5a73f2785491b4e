/** What people write before a share that says nothing else ("còn 30%" and "chưa đạt 30%" do). */
const AROUND = /^(?:đã |hoàn thành |thực hiện |đạt |được |xong )+/iu;

/**
 * A share from 0 to 1 read from what was typed: 0.5, 50, "50%", "0,5"; null where it is none. "1" in words is one per cent
 * to some and all of it to others, so it is none.
 */
export function readPercent(typed: string | number): number | null {
  if (typeof typed === "number") return share(typed, false);
  const match = /^(\d+(?:[.,]\d+)?)\s*(%?)$/.exec(typed.trim().replace(AROUND, ""));
  if (!match || match[0] === "1") return null;
  return share(Number((match[1] ?? "").replace(",", ".")), match[2] === "%");
}

/**
 * One is all of it, as in a cell formatted as a percentage; above two, per cent is meant. Between them it is half as much
 * again to whoever counts in shares, so it is none.
 */
function share(value: number, isPerCent: boolean): number | null {
  if (!isPerCent && value > 1 && value < 2) return null;
  const part = isPerCent || value > 1 ? hundredth(value) : value;
  return part >= 0 && part <= 1 ? part : null;
}

/** Fifteen digits, as Excel keeps them: 33.333 divided in two's powers is 0.33332999999999996. */
function hundredth(value: number): number {
  return Number((value / 100).toPrecision(15));
}
