/** Languages and scripts that run from right to left, by subtag. */
const rtl = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-latn)|-(?:arab|hebr|nkoo|thaa)\b/i;

/** The direction of a language's text, by its BCP 47 tag. */
export const direction = (lang: string): 'ltr' | 'rtl' => (rtl.test(lang) ? 'rtl' : 'ltr');
