/** What the one file of a whole application is called, in the languages of ads. */
const words: ReadonlyMap<string, string> = new Map([
  ['da', 'Ansøgning'],
  ['de', 'Bewerbung'],
  ['en', 'Application'],
  ['fi', 'Hakemus'],
  ['fr', 'Candidature'],
  ['nl', 'Sollicitatie'],
  ['no', 'Søknad'],
  ['sv', 'Ansökan'],
]);

/** The word for an application in the ad's language; in English where there is none for it. */
export function wordForApplication(language: string): string {
  return words.get(language) ?? 'Application';
}
