import { expect, it } from 'vitest';
import { moveField, readPattern, writePattern } from './pattern';

it.each(['{familyName}_{document}', '{document}, {familyName}, {reference}', '{document}'])(
  '%s is read and written back',
  (template) => {
    expect(writePattern(readPattern(template))).toBe(template);
  },
);

it('leaves out what it does not know, and says a field once', () => {
  expect(readPattern('x{document} {nonsense}-{document}')).toEqual({ fields: ['document'], separator: ' ' });
  expect(readPattern('')).toEqual({ fields: [], separator: '_' });
});

it('never names two documents alike', () => {
  expect(writePattern({ fields: ['familyName'], separator: '-' })).toBe('{document}-{familyName}');
});

it('moves a field by one place, not beyond the ends', () => {
  const pattern = readPattern('{document}_{familyName}_{reference}');
  expect(moveField(pattern, 'reference', -1).fields).toEqual(['document', 'reference', 'familyName']);
  expect(moveField(pattern, 'document', -1)).toBe(pattern);
  expect(moveField(pattern, 'date', 1)).toBe(pattern);
});
