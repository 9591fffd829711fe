import { expect, it } from 'vitest';
import { contentTypeOf, pageFromBytes, UnreadableInput } from './read-input';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['an HTML page', '<!doctype html><p>Hej</p>', 'text/html'],
  ['a piece of HTML', 'Hej<br>och <b>välkommen</b>', 'text/html'],
  ['plain text', 'Send CV < 2 pages > 1', 'text/plain; charset=utf-8'],
  ['a PDF, whatever stands before its header', '\n%PDF-1.7', 'application/pdf'],
])('tells %s by its content', (_name, text, type) => {
  expect(contentTypeOf(bytes(text))).toBe(type);
});

it.each([
  ['UTF-8', bytes('Bilagor på svenska')],
  ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('Bilagor på svenska', 'utf16le')])],
  ['UTF-8 of which a letter was lost', new Uint8Array([...bytes('Ansök på svenska'), 0xc3]), 'Ansök på svenska\uFFFD'],
  ['Windows-1252', new Uint8Array(Buffer.from('Bilagor på svenska', 'latin1'))],
])('reads %s', async (_name, encoded, words = 'Bilagor på svenska') => {
  const page = await pageFromBytes(encoded, null);
  expect(page.blocks.map(({ text }) => text).join(' ')).toBe(words);
});

it.each([
  ['an empty file', new Uint8Array()],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
  ['half a PDF', bytes('%PDF-1.7\n1 0 obj <<')],
  ['a page that is nested without end', bytes(`<html>${'<div>'.repeat(6_000)}Send a CV.`)],
])('says that %s cannot be read', async (_name, contents) => {
  await expect(pageFromBytes(contents, null)).rejects.toThrow(UnreadableInput);
});
