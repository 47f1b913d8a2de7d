import { memo } from './memo.js';

/**
 * The letters that newsrooms print for a zone, such as IST and EDT.
 *
 * A row is `letters=zones`. Letters carry the hours from UTC at which they hold, so that the
 * offset at an instant chooses between standard and daylight time and no rule of daylight is kept
 * here. `Europe/Paris,Rome` shortens two zones of one area; `Europe/*` is every zone of the area
 * that no row names; no letters before `=`: the zone prints its offset. Old names of a zone stand
 * beside the new one. An instant from before a zone's last change of rule may find letters of a
 * neighbour's time, or none.
 *
 * Letters that mean several times belong to one zone, which prints them in every locale: IST to
 * India, CST to America, BST to Britain, AST to the Atlantic. The others name after `@` the parts
 * of a locale (region or language) that print them too; elsewhere they print their offset.
 *
 * Letters: those of the IANA database where it has any, which admits only letters in real use, and
 * those that the press of Nepal, Singapore, Malaysia, the Philippines and the Gulf prints.
 */
export const table = `GMT0 BST1=Europe/London,Belfast,Guernsey,Isle_of_Man,Jersey GB,GB-Eire
GMT0 IST1@IE+ga=Europe/Dublin Eire
WET0 WEST1=Europe/Lisbon Atlantic/Canary,Faeroe,Faroe,Madeira Portugal,WET
CET1 CEST2=Europe/* Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen CET,MET,Poland
CET1=Africa/Algiers,Tunis
EET2 EEST3=Europe/Athens,Bucharest,Chisinau,Helsinki,Kiev,Kyiv,Mariehamn,Nicosia,Riga,Sofia,Tallinn,Tiraspol,Uzhgorod,Vilnius,Zaporozhye Asia/Beirut,Famagusta,Gaza,Hebron,Nicosia Africa/Cairo EET,Egypt
EET2=Europe/Kaliningrad Africa/Tripoli Libya
MSK3=Europe/Kirov,Moscow,Simferopol,Volgograd W-SU
=Europe/Astrakhan,Istanbul,Minsk,Samara,Saratov,Ulyanovsk Africa/Casablanca,El_Aaiun Australia/LHI,Lord_Howe
GMT0 WAT1 CAT2 EAT3=Africa/*
SAST2=Africa/Johannesburg,Maseru,Mbabane
EAT3=Indian/Antananarivo,Comoro,Mayotte
GMT0=America/Danmarkshavn Atlantic/Reykjavik,St_Helena Iceland
UTC0=Etc/UCT,UTC,Universal,Zulu UCT,UTC,Universal,Zulu
NST-3.5 NDT-2.5=America/St_Johns Canada/Newfoundland
AST-4 ADT-3=America/Halifax,Anguilla,Antigua,Aruba,Barbados,Blanc-Sablon,Curacao,Dominica,Glace_Bay,Goose_Bay,Grenada,Guadeloupe,Kralendijk,Lower_Princes,Marigot,Martinique,Moncton,Montserrat,Port_of_Spain,Puerto_Rico,Santo_Domingo,St_Barthelemy,St_Kitts,St_Lucia,St_Thomas,St_Vincent,Thule,Tortola,Virgin Atlantic/Bermuda Canada/Atlantic
EST-5 EDT-4=America/New_York,Atikokan,Cancun,Cayman,Coral_Harbour,Detroit,Fort_Wayne,Grand_Turk,Indianapolis,Iqaluit,Jamaica,Louisville,Montreal,Nassau,Nipigon,Panama,Pangnirtung,Port-au-Prince,Thunder_Bay,Toronto America/Indiana/Indianapolis,Marengo,Petersburg,Vevay,Vincennes,Winamac America/Kentucky/Louisville,Monticello Canada/Eastern US/East-Indiana,Eastern,Michigan EST,EST5EDT,Jamaica
CST-6 CDT-5=America/Chicago,Bahia_Banderas,Belize,Chihuahua,Costa_Rica,El_Salvador,Guatemala,Knox_IN,Managua,Matamoros,Menominee,Merida,Mexico_City,Monterrey,Ojinaga,Rainy_River,Rankin_Inlet,Regina,Resolute,Swift_Current,Tegucigalpa,Winnipeg America/Indiana/Knox,Tell_City America/North_Dakota/Beulah,Center,New_Salem Canada/Central,Saskatchewan Mexico/General US/Central,Indiana-Starke CST6CDT
MST-7 MDT-6=America/Denver,Boise,Cambridge_Bay,Ciudad_Juarez,Creston,Dawson,Dawson_Creek,Edmonton,Fort_Nelson,Hermosillo,Inuvik,Mazatlan,Phoenix,Shiprock,Whitehorse,Yellowknife Canada/Mountain,Yukon Mexico/BajaSur US/Arizona,Mountain MST,MST7MDT,Navajo
PST-8 PDT-7=America/Los_Angeles,Ensenada,Santa_Isabel,Tijuana,Vancouver Canada/Pacific Mexico/BajaNorte US/Pacific PST8PDT
AKST-9 AKDT-8=America/Anchorage,Juneau,Metlakatla,Nome,Sitka,Yakutat US/Alaska
HST-10 HDT-9=Pacific/Honolulu,Johnston America/Adak,Atka US/Aleutian,Hawaii HST
CST-5@CU CDT-4@CU=America/Havana Cuba
SST-11=Pacific/Pago_Pago,Midway,Samoa US/Samoa
ChST10=Pacific/Guam,Saipan
NZST12 NZDT13=Pacific/Auckland Antarctica/McMurdo,South_Pole NZ
AWST8 ACST9.5 AEST10 ACDT10.5 AEDT11=Australia/* Antarctica/Macquarie
IST2@IL+he IDT3@IL+he=Asia/Jerusalem,Tel_Aviv Israel
AST3@SA=Asia/Riyadh
GST4=Asia/Dubai,Muscat
PKT5=Asia/Karachi
IST5.5=Asia/Kolkata,Calcutta
NPT5.75=Asia/Kathmandu,Katmandu
BST6@BD=Asia/Dhaka,Dacca
WIB7=Asia/Jakarta,Pontianak
WITA8=Asia/Makassar,Ujung_Pandang
WIT9=Asia/Jayapura
SGT8=Asia/Singapore Singapore
MYT8=Asia/Kuala_Lumpur,Kuching
PHT8=Asia/Manila
HKT8=Asia/Hong_Kong Hongkong
CST8@CN=Asia/Shanghai,Chongqing,Chungking,Harbin PRC
CST8@CN+MO=Asia/Macau,Macao
CST8@TW=Asia/Taipei ROC
KST9=Asia/Seoul,Pyongyang ROK
JST9=Asia/Tokyo Japan`;

/** A zone's row, or its area's: letters, the hours at which they hold, and who prints them. */
const row = /* @__PURE__ */ memo((zone: string) => {
  const area = zone.slice(0, zone.lastIndexOf('/') + 1);
  const find = (place: string) =>
    new RegExp(`^(.*)=(?:.* )?${area}(?:[^ /]*,)?${place}(?:[, ]|$)`, 'm').exec(table)?.[1];
  const text = find(zone.slice(area.length)) ?? find('\\*') ?? '';
  return [...text.matchAll(/([A-Za-z]+)([-.\d]+)@?(\S*)/g)];
});

/** The letters for a zone at an offset in minutes, where this locale's readers print them. */
export function zoneLetters(zone: string, offset: number, locale: string): string | undefined {
  for (const [, letters, hours, owners] of row(zone)) {
    const known = owners
      ? owners.split('+').some((owner) => locale.split('-').includes(owner))
      : true;
    if (Number(hours) * 60 === offset && known) return letters;
  }
  return undefined;
}
