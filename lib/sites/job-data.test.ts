import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { jobDataOf } from './job-data';

const posting = { '@type': 'JobPosting', title: 'PhD position', hiringOrganization: { name: 'Uppsala University' } };

function dataIn(script: unknown) {
  const text = typeof script === 'string' ? script : JSON.stringify(script);
  return jobDataOf(new JSDOM(`<script type="application/ld+json">${text}</script>`).window.document);
}

describe('a JobPosting in JSON-LD', () => {
  it.each([
    ['alone', posting],
    ['in an array', [{ '@type': 'BreadcrumbList' }, posting]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, posting] }],
    ['as the main entity of a page', { '@type': 'WebPage', mainEntity: posting }],
    ['with several types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
    ['with its type as an address', { ...posting, '@type': 'https://schema.org/JobPosting' }],
  ])('is found %s', (_, script) => {
    expect(dataIn(script)).toMatchObject({
      title: { value: 'PhD position' },
      employer: { value: 'Uppsala University' },
    });
  });

  it('may name its employer and its reference as texts or as objects', () => {
    expect(dataIn({ ...posting, hiringOrganization: 'Lund', identifier: 'PA 2026/1' })).toMatchObject({
      employer: { value: 'Lund' },
      reference: { value: 'PA 2026/1' },
    });
    expect(dataIn({ ...posting, identifier: { '@type': 'PropertyValue', value: 4711 } })).toMatchObject({
      reference: { value: '4711' },
    });
  });

  it('may be escaped for HTML first', () => {
    expect(
      dataIn({ ...posting, title: 'Arts &amp; Letters', description: '&lt;p&gt;Send a CV.&lt;/p&gt;' }),
    ).toMatchObject({ title: { value: 'Arts & Letters' }, description: '<p>Send a CV.</p>' });
  });

  it('may be slightly broken', () => {
    expect(dataIn('<!-- {"@type": "JobPosting", "title": "PhD\n position",} -->')).toMatchObject({
      title: { value: 'PhD position' },
    });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '{"@type": "JobPosting", "title": 7, "hiringOrganization": []}',
    '{"@type": ["JobPosting", null]}',
  ])('says nothing where it is %s', (script) => {
    expect(dataIn(script).employer).toBeUndefined();
  });

  it('says nothing where there are several: the page is a list', () => {
    expect(dataIn([posting, { ...posting, title: 'Another' }])).toEqual({});
  });
});

describe('a JobPosting in microdata', () => {
  it('is read like one in JSON-LD', () => {
    const { document } = new JSDOM(`<div itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">PhD
      position</span><div itemprop="hiringOrganization"><b itemprop="name">Leiden</b></div>
      <meta itemprop="validThrough" content="2026-05-01"></div>`).window;
    expect(jobDataOf(document)).toEqual({
      title: { value: 'PhD position', text: 'PhD position', source: 'microdata' },
      employer: { value: 'Leiden', text: 'Leiden', source: 'microdata' },
      deadline: { value: '2026-05-01', text: '2026-05-01', source: 'microdata' },
    });
  });
});
