// Drawings of our own, each one path for `icon()`. A part sends those alone that it names.

export const chevron = 'm6 9.5 6 6 6-6';
export const close = 'm6 6 12 12M18 6 6 18';
export const check = 'm4.5 12.5 5 5L19.5 7';
export const globe =
  'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3.5 9.5h17M3.5 14.5h17M12 3c-4.7 5-4.7 13 0 18 4.7-5 4.7-13 0-18';
/** Two sheets, one over the other. */
export const copy = 'M9 9h11v11.5H9zM15 9V3.5H4V15h5';
/** An arrow out of a tray. */
export const share = 'M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12';
export const mail = 'M3 5.5h18v13H3zm.5.7 8.5 7 8.5-7';
/** Two links of a chain. */
export const link =
  'M10 14a4.2 4.2 0 0 0 6 0l3.5-3.5a4.2 4.2 0 0 0-6-6L12 6m2 4a4.2 4.2 0 0 0-6 0l-3.5 3.5a4.2 4.2 0 0 0 6 6L12 18';
