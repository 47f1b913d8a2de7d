import type { Translation } from './types.ts';

export const de: Translation = {
  lang: 'de',
  dir: 'ltr',
  timeZone: 'Europe/Berlin',
  kicker: 'Koreanische Halbinsel',
  headline: 'Nordkoreanischer Soldat überquert verminte Grenze und will im Süden bleiben',
  standfirst:
    'Der Soldat kam durch den mittleren Abschnitt der demilitarisierten Zone und wurde in Gewahrsam genommen, wie das Militär in Seoul mitteilt. Der letzte bekannte Fall dieser Art liegt mehr als ein Jahr zurück.',
  desk: 'Onlineredaktion The Daily Galley',
  caption:
    'Ein Soldat auf einem Wachposten mit nordkoreanischer Flagge, am 26. Juni 2024 vom südkoreanischen Paju aus gesehen.',
  credit: 'Illustration: The Daily Galley',
  alt: 'Ein Soldat mit umgehängtem Gewehr steht auf dem Dach eines Wachpostens, neben ihm eine große nordkoreanische Flagge; davor ein Zaun und ein Fluss, dahinter Hügel im Dunst.',
  opening: [
    'Ein nordkoreanischer Soldat hat am Sonntag, dem 19. Oktober, die Landgrenze nach Südkorea überquert. Er kam durch den mittleren Abschnitt der demilitarisierten Zone (DMZ), die die Halbinsel teilt, wie der südkoreanische Generalstab mitteilte.',
    'Südkoreanische Truppen nahmen den Soldaten in Gewahrsam. Er habe darum gebeten, sich im Süden niederlassen zu dürfen, heißt es in einer Erklärung des Generalstabs, die die Nachrichtenagentur AP verbreitete.',
    'Es ist die erste bekannte Flucht eines Soldaten über die Landgrenze seit August 2024. Damals war ein Unteroffizier über den östlichen Abschnitt in den Süden gelangt.',
  ],
  firstHeading: '„Übertritte an der Landgrenze sind selten“',
  first: [
    'Die demilitarisierte Zone ist 248\u00a0Kilometer lang und vier Kilometer breit. Anders als ihr Name vermuten lässt, stehen auf beiden Seiten Truppen, und Minen, Stacheldraht und Panzersperren versperren den Weg.',
    'Wie gefährlich dieser Weg ist, zeigte sich 2017. Auf einen Soldaten, der in den Süden rannte, wurden rund 40 Schüsse abgegeben; er wurde schwer verletzt, bevor man ihn in Sicherheit bringen konnte.',
  ],
  listIntro: 'Die Zone und die Flucht aus dem Norden in Zahlen:',
  list: [
    'Länge: 248\u00a0km',
    'Breite: 4\u00a0km',
    'Letzter bekannter Übertritt eines Soldaten vor diesem: August 2024',
    'Seit dem Krieg von 1950 bis 1953 in den Süden umgesiedelt: rund 34.000 Menschen (amtliche Angaben)',
  ],
  pullQuote: 'Auf einen Soldaten, der in den Süden rannte, wurden rund 40 Schüsse abgegeben.',
  secondHeading: '„Die eine Seite bietet Gespräche an, die andere lehnt sie ab“',
  second: [
    'Die Flucht fällt in eine angespannte Zeit. Südkoreas Präsident Lee Jae Myung hatte bei seinem Amtsantritt im Juni 2025 den Dialog mit dem Norden versprochen.',
    'Pjöngjang hat ihn zurückgewiesen und setzt seine Manöver fort. „Die eine Seite bietet Gespräche an, die andere lehnt sie ab“, heißt es im Grenzdossier dieser Zeitung.',
  ],
  blockQuote: {
    text: 'Übertritte an der Landgrenze sind selten. Wer den geraden Weg nimmt, muss an Minen, Draht und den Soldaten zweier Armeen vorbei; die meisten gehen über China, wo die Grenze lang und durchlässig ist.',
    source: 'The Daily Galley, Dossier zur Grenze',
  },
  agency: { lang: 'en', text: 'With information from the Associated Press.' },
  related: [
    {
      kicker: 'Erklärt',
      text: 'Minen, Draht und Panzersperren: Was zwischen den beiden Koreas liegt',
    },
    { kicker: 'Hintergrund', text: 'Über China: Wie die meisten den Norden verlassen' },
    { kicker: 'Analyse', text: 'Seoul bietet Gespräche an, Pjöngjang setzt seine Manöver fort' },
  ],
};
