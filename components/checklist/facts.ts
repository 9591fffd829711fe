import type { Checklist, DeadlineView, FileRulesView } from '../../lib/checklist/checklist';
import type { Words } from '../../lib/interface/words';

/** How near a deadline is: a week or less warns, three days or less is urgent. */
export type Nearness = 'far' | 'soon' | 'urgent' | 'past';

export function nearness(daysLeft: number | null, hasPassed: boolean): Nearness {
  if (hasPassed) return 'past';
  if (daysLeft === null || daysLeft > 7) return 'far';
  return daysLeft > 3 ? 'soon' : 'urgent';
}

/** Beyond this many days only the date is told. */
const COUNTED_DAYS = 60;

/** "12 days left"; null where the date alone says enough. */
export function timeLeft({ daysLeft, hasPassed }: DeadlineView, words: Words): string | null {
  if (hasPassed) return words.say('expired');
  if (daysLeft === null || daysLeft > COUNTED_DAYS) return null;
  return daysLeft <= 0 ? words.say('lastDay') : words.say('daysLeft', { count: daysLeft });
}

/** "23:59 CET"; null where the ad gives no time. */
export function closingTime({ time, timeZone, date }: DeadlineView, words: Words): string | null {
  if (time === null) return null;
  if (timeZone === null) return time;
  const zone = timeZone === 'Etc/GMT+12' ? words.say('anywhereOnEarth') : words.zone(timeZone, date);
  return words.say('atTime', { time, zone });
}

/** The closing minute on the user's own clock; null where that is the ad's clock, or the ad gives no time. */
export function ownTime({ local }: DeadlineView, words: Words): string | null {
  const [date, time] = local?.split(' ') ?? [];
  return date === undefined || time === undefined ? null : words.say('yourTime', { date: words.shortDate(date), time });
}

const WRITTEN: Readonly<Record<string, string>> = { zip: 'Zip', word: 'Word', latex: 'LaTeX', rar: 'Rar' };

/** `pdf` //=> "PDF". */
export function formatName(format: string): string {
  return WRITTEN[format] ?? format.toUpperCase();
}

/** "PDF, no Zip"; null where the ad rules neither type. */
export function formatsInShort({ formats, forbiddenFormats }: FileRulesView, words: Words): string | null {
  const wanted = formats.map(formatName).join(', ');
  const barred = forbiddenFormats.map(formatName).join(', ');
  if (wanted === '') return barred === '' ? null : words.say('onlyNoFormat', { format: barred });
  return barred === '' ? wanted : `${wanted}, ${words.say('noFormat', { format: barred })}`;
}

/** What the required items are called that are not ready. */
export function missingIn({ groups }: Pick<Checklist, 'groups'>): readonly string[] {
  return groups
    .flatMap(({ items }) => items)
    .filter(({ necessity, state }) => necessity === 'required' && state !== 'ready')
    .map(({ label }) => label);
}
