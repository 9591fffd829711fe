import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Browser } from 'puppeteer-core';

/** The pictures that the documentation shows. */
export const pictures = 'docs/screenshots';
/** Where the differences lie after a comparison: red on a faded picture. */
const differences = '.output/picture-differences';
/** Names what drew the pictures of a folder. */
const maker = 'drawn-by.json';
/** Share of pixels that may differ before a picture counts as another: edges of letters, a blinking caret. */
const tolerance = 0.002;

/** Writes down which browser draws and what its letters measure: the same page looks different under other fonts. */
export async function noteMaker(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage();
  const fonts = await page.evaluate(() => {
    const drawing = document.createElement('canvas').getContext('2d');
    return ['system-ui', 'sans-serif', 'ui-monospace, monospace'].map((font) => {
      if (drawing === null) return 0;
      drawing.font = `100px ${font}`;
      return Math.round(drawing.measureText('Ansökan, bilaga 1 – 2027').width);
    });
  });
  await page.close();
  const version = (await browser.version()).split('.', 1)[0];
  writeFileSync(join(folder, maker), `${JSON.stringify({ browser: version, fonts })}\n`);
}

/**
 * Holds pictures that were just taken against those of the documentation and prints which differ, are new or are gone. True: all are as
 * they were, or they cannot be compared, because another browser or other fonts drew those of the documentation; that is said.
 */
export function comparePictures(taken: string): boolean {
  const [now, before] = [makerOf(taken), makerOf(pictures)];
  if (now !== before) {
    console.log(`Pictures: not compared. Those of ${pictures} were drawn by ${before}, these by ${now}.`);
    return true;
  }
  rmSync(differences, { recursive: true, force: true });
  const names = [...new Set([...pngs(taken), ...pngs(pictures)])].sort();
  const complaints = names.flatMap((name) => complaintOn(name, taken));
  for (const complaint of complaints) console.log(complaint);
  const hint = `What differs is red in ${differences}. If it is meant to: npm run shots, and look at every picture.`;
  console.log(complaints.length === 0 ? `${names.length} pictures are as they were.` : hint);
  return complaints.length === 0;
}

function complaintOn(name: string, taken: string): readonly string[] {
  const [one, other] = [join(pictures, name), join(taken, name)];
  if (!existsSync(one)) return [`${name}: is new`];
  if (!existsSync(other)) return [`${name}: is no longer taken`];
  const [before, now] = [PNG.sync.read(readFileSync(one)), PNG.sync.read(readFileSync(other))];
  const { width, height } = before;
  if (width !== now.width || height !== now.height)
    return [`${name}: measures ${now.width} × ${now.height}, before ${width} × ${height}`];
  const drawn = new PNG({ width, height });
  const share = pixelmatch(before.data, now.data, drawn.data, width, height) / (width * height);
  if (share <= tolerance) return [];
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, name), PNG.sync.write(drawn));
  return [`${name}: ${(share * 100).toFixed(1)} % of it differ`];
}

function pngs(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.png'));
}

function makerOf(folder: string): string {
  const file = join(folder, maker);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'nobody knows what';
}
