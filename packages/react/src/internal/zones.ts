import { memo } from './memo.js';
import { standardOffset } from './zoneOffset.js';

/**
 * The letters that newsrooms print for a zone, such as IST and EDT.
 *
 * A row is `letters=zones`. Letters carry the hours from UTC of the zone's standard time, and the
 * letters of the hour of daylight time after a slash: which of them hold, and where a row has
 * several which are the zone's, its offsets tell, so that no rule of daylight is kept here.
 * `Europe/Paris,Rome` shortens two zones of one area; `Europe/*` is every zone of the area that no
 * row names; no letters before `=`: the zone prints its offset, as does one at hours that its row
 * does not have. Old names of a place are names too; those of a country or a rule alone (`Japan`,
 * `EST5EDT`) print their offset.
 *
 * Letters that mean several times belong to one zone, which prints them in every locale: IST to
 * India, CST to America, BST to Britain, AST to the Atlantic. The others name after `@` the parts
 * of a locale (region or language) that print them too; elsewhere they print their offset.
 *
 * Letters: those of the IANA database where it has any, which admits only letters in real use, and
 * those that the press of Nepal, Singapore, Malaysia, the Philippines and the Gulf prints.
 */
export const table = `GMT/BST0=Europe/London,Belfast,Guernsey,Isle_of_Man,Jersey
GMT/IST@IE+ga0=Europe/Dublin
WET/WEST0=Europe/Lisbon Atlantic/Canary,Faeroe,Faroe,Madeira
CET/CEST1 EET/EEST2=Europe/* Africa/Algiers,Cairo,Ceuta,Tripoli,Tunis Arctic/Longyearbyen Asia/Beirut,Famagusta,Gaza,Hebron,Nicosia
MSK3=Europe/Kirov,Moscow,Simferopol,Volgograd
=Africa/Casablanca,El_Aaiun America/Asuncion,Boa_Vista,Bogota,Campo_Grande,Caracas,Coyhaique,Cuiaba,Eirunepe,Guayaquil,Guyana,La_Paz,Lima,Manaus,Porto_Acre,Porto_Velho,Punta_Arenas,Rio_Branco,Santarem,Santiago Australia/LHI,Lord_Howe
GMT0 WAT1 CAT2 EAT3=Africa/* America/Danmarkshavn Atlantic/Reykjavik,St_Helena Indian/Antananarivo,Comoro,Mayotte
SAST2=Africa/Johannesburg,Maseru,Mbabane
UTC0=Etc/UTC UTC
NST/NDT-3.5 AST/ADT-4 EST/EDT-5 CST/CDT-6 MST/MDT-7 PST/PDT-8 AKST/AKDT-9 HST/HDT-10 SST-11=America/* America/Indiana/* America/Kentucky/* America/North_Dakota/* Atlantic/Bermuda Canada/* Mexico/* US/* Pacific/Honolulu,Johnston,Midway,Pago_Pago,Samoa
CST@CU/CDT@CU-5=America/Havana
ChST10 NZST/NZDT12=Pacific/Auckland,Guam,Saipan
AWST8 ACST/ACDT9.5 AEST/AEDT10=Australia/*
IST@IL+he/IDT@IL+he2=Asia/Jerusalem,Tel_Aviv
AST@SA3=Asia/Riyadh
IST5.5=Asia/Kolkata,Calcutta
BST@BD6=Asia/Dhaka,Dacca
GST4 PKT5 NPT5.75 WIB7=Asia/Dubai,Jakarta,Karachi,Kathmandu,Katmandu,Muscat,Pontianak
WITA8=Asia/Makassar
WIT9=Asia/Jayapura
SGT8=Asia/Singapore
MYT8=Asia/Kuala_Lumpur,Kuching
PHT8=Asia/Manila
HKT8=Asia/Hong_Kong
CST@CN8=Asia/Shanghai,Chongqing
CST@CN+MO8=Asia/Macau,Macao
CST@TW8=Asia/Taipei
KST9=Asia/Seoul,Pyongyang
JST9=Asia/Tokyo`;

/** What a zone's row or its area's gives: hours in minutes, and the letters that hold at them. */
const row = /* @__PURE__ */ memo((zone: string) => {
  const area = zone.slice(0, zone.lastIndexOf('/') + 1);
  const find = (place: string) =>
    new RegExp(`^(.*)=(?:.* )?${area}(?:[^ /]*,)?${place}(?:[, ]|$)`, 'm').exec(table)?.[1];
  const text = find(zone.slice(area.length)) ?? find('\\*') ?? '';
  return [...text.matchAll(/(\D+?)(-?[\d.]+) ?/g)].map(([, letters = '', hours]) => ({
    standard: Number(hours) * 60,
    letters: letters.split('/').map((each) => each.split('@')),
  }));
});

/**
 * The letters for a zone at an instant where its offset is so many minutes, if this locale's
 * readers print them.
 */
export function zoneLetters(
  zone: string,
  offset: number,
  time: number,
  locale: string,
): string | undefined {
  const [only, ...others] = row(zone);
  const standard = others.length ? standardOffset(zone, time) : only?.standard;
  for (const each of row(zone)) {
    if (each.standard !== standard) continue;
    const [letters, owners] = each.letters[(offset - standard) / 60] ?? [];
    const tags = owners?.split('+');
    if (!tags || locale.split('-').some((tag) => tags.includes(tag))) return letters;
  }
  return undefined;
}
