/** Where an app has loaded it or the system has it: the one family that covers a script. */
export const scripts =
  '"Noto Naskh Arabic Variable", "Noto Serif Devanagari", "Noto Serif KR Variable"';
