import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../lib/sites/registry';

const record = readFileSync('docs/decisions/0013-hosts.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');

describe('what the manifest asks for', () => {
  it('is the hosts of the decision record and no other', () => {
    const hosts = sites.flatMap(({ matches }) => matches.map((pattern) => pattern.split('/')[2] ?? ''));
    const listed = [...record.matchAll(/^- `([^`]+)`/gmu)].map(([, host = '']) => host);
    expect([...new Set(hosts)].sort()).toEqual(listed.toSorted());
  });

  it('never is every site at once', () => {
    const patterns = sites.flatMap(({ matches }) => matches);
    expect(
      patterns.filter((pattern) => !/^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9-]+\.[a-z0-9.-]+\//u.test(pattern)),
    ).toEqual([]);
  });

  it('is these rights: another one needs a decision record first', () => {
    const [, permissions = ''] = /permissions: \[([^\]]+)\]/u.exec(config) ?? [];
    expect(permissions.split(', ')).toEqual(["'storage'", "'unlimitedStorage'", "'activeTab'", "'scripting'"]);
  });
});
