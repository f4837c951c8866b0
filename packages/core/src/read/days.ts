/** Is it a day of the calendar? The format alone would let 30 February through. */
export function isDay(written: string): boolean {
  const [year = 0, month = 0, day = 0] = written.slice(0, 10).split("-").map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
