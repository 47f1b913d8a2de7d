const shape =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/**
 * Whether a text is a date and time with its offset in ISO 8601's extended form, as HTML's
 * `datetime` takes it, on a day that the calendar has: 30 February does not.
 */
export function isDateTime(value: string): boolean {
  const [matched, year, month, day] = shape.exec(value) ?? [];
  if (!matched || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A day past the month's end rolls over in some engines and is invalid in others.
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
