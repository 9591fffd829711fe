import { under } from './places';

/** The last day to apply, beside one of the labels that many sites use. */
export const closingDay = under(
  'Application deadline',
  'Last application date',
  'Last day to apply',
  'Closing date',
  'Sista ansökningsdag',
  'Sök senast',
  'Ansök senast',
  'Bewerbungsfrist',
  'Sluitingsdatum',
  'Solliciteren tot en met',
  'Date limite de candidature',
  'Hakuaika päättyy',
);

/** The employer's number for the position, beside one of the labels that many sites use. */
export const referenceNumber = under('Reference number', 'Referensnummer', 'Diarienummer');
