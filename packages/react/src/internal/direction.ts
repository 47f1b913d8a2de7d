/** Scripts that run from right to left, and languages that do where no script is named. */
const rtl =
  /^(?:(?:arz?|ckb|dv|fa|he|ks|pa-pk|pnb|ps|sd|skr|ug|ur|yi)(?!-[a-z]{4}\b)|[a-z]+-(?:arab|hebr))\b/i;

/** The direction of a language's text, by its BCP 47 tag. */
export const direction = (lang: string): 'ltr' | 'rtl' => (rtl.test(lang) ? 'rtl' : 'ltr');
