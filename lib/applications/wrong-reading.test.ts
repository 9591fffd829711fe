import { describe, expect, it } from 'vitest';
import { evidence, posting, requirement } from '../../tests/sample-posting';
import { reportOfReading } from './wrong-reading';

const ad = posting({
  reference: 'A-12',
  requirements: [requirement({ label: 'CV', evidence: [evidence('Send a CV')] })],
  contacts: [{ name: 'Eva Ek', role: null, email: 'eva@example.org', phone: '070' }],
  evidence: { reference: [evidence('Ref. A-12')], contacts: [evidence('Ask Eva Ek')] },
});

describe('the report on a wrong reading', () => {
  it('says where the ad stands, what was read and by which rule', () => {
    const text = reportOfReading({ state: 'posting', posting: ad }, 'https://example.org/a?id=1&utm_source=x', '0.1.0');
    expect(text).toMatch(/^Bilaga 0\.1\.0\nAddress: https:\/\/example\.org\/a\?id=1\nOutcome: posting\n/u);
    expect(text).toContain('"Send a CV"');
    expect(text).toContain('"test"');
    expect(text).toContain('What is wrong:');
  });

  it('names nobody, and no file of the user', () => {
    const text = reportOfReading({ state: 'posting', posting: ad }, 'file:///home/eva/ad.pdf', '0.1.0');
    expect(text).not.toMatch(/eva/iu);
    expect(text).toContain('Address: none');
  });

  it('says why nothing could be read', () => {
    expect(reportOfReading({ state: 'failed', details: 'TypeError: x' }, null, '1')).toContain('Details: TypeError: x');
    expect(reportOfReading({ state: 'unreadable', reason: 'login', frameUrl: null }, null, '1')).toContain('login');
    expect(reportOfReading(null, null, '1')).toContain('nothing read');
  });

  it('has an end', () => {
    const long = posting({ requirements: Array.from({ length: 5000 }, () => requirement()) });
    expect(reportOfReading({ state: 'posting', posting: long }, null, '1').length).toBeLessThan(21_000);
  });
});
