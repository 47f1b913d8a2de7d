/** CLDR sets narrow spaces that engines print in different ways; a plain one reads the same. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u202f\u2009]/g, ' ');
}

/** A CLDR pattern in pieces: quoted text, a run of one field's letter, or what is between. */
function pieces(pattern: string): string[] {
  return pattern.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
}

/** Whether a CLDR pattern has that field's letter. */
export function usesName(pattern: string, letter: string): boolean {
  return pieces(pattern).some((piece) => piece.startsWith(letter));
}

const fields = ['y', 'M', 'MM', 'MMM', 'MMMM', 'd', 'dd', 'H', 'HH', 'h', 'hh', 'K', 'mm', 'a'];

/** Writes CLDR's `d 'de' MMMM` as `{d} de {MMMM}`. The era, one for all news, becomes text. */
export function inBraces(pattern: string, era: string): string {
  return pieces(pattern)
    .map((piece) => {
      if (piece === "''") return "'";
      if (piece.startsWith("'")) return piece.slice(1, -1);
      if (!/^[A-Za-z]/.test(piece)) return piece;
      if (piece === 'G') return era;
      // CLDR's other letters for the same: part of the day, and the month's name standing alone.
      const field = piece.replace('B', 'a').replaceAll('L', 'M');
      if (fields.includes(field)) return `{${field}}`;
      throw new Error(`The field "${piece}" in the pattern "${pattern}" is unknown here.`);
    })
    .join('');
}

/** A date pattern with the month's short name in place of its full one. */
export const shortened = (pattern: string): string => pattern.replace('MMMM', 'MMM');

/**
 * The date with a short month. CLDR has two patterns, either of which may be in digits only or
 * punctuated unlike the long one; the one that is the long one shortened reads best.
 */
export function shortDatePattern(long: string, medium: string, yMMMd: string): string {
  if (medium === shortened(long) || yMMMd === shortened(long)) return shortened(long);
  return medium.includes('MMM') ? medium : yMMMd;
}
