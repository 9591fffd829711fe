import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readsByItself, reportOn } from './report';

const chalmers = 'https://www.chalmers.se/en/about-chalmers/work-with-us/vacancies/?rmpage=job&rmjob=1&rmlang=UK';
const anywhere = 'https://example.org/jobs/1';
const words = 'Send a letter and a list of your publications. '.repeat(40);
const reportOf = (html: string, url = anywhere, asAd = false) =>
  reportOn(new JSDOM(html, { url }).window.document, url, asAd);

describe('the report on a page', () => {
  it('holds its text', () => {
    const report = reportOf(`<h1>PhD student</h1><p>${words}</p>`);
    expect(report.outcome === 'page' && report.page.blocks.map(({ role }) => role)).toEqual(['heading', 'paragraph']);
    expect(report).toMatchObject({ page: { url: anywhere }, isAd: false });
  });

  it('takes the word of the user that the page is an ad', () => {
    expect(reportOf(`<p>${words}</p>`, anywhere, true)).toMatchObject({ isAd: true });
  });

  it('says that the ad stands in a frame, and where', () => {
    const page = '<p>Vacancies</p><iframe src="//web103.reachmee.com/ext/I003/304/job?job_id=1"></iframe>';
    expect(reportOf(page, chalmers)).toEqual({
      outcome: 'unreadable',
      reason: 'framed',
      frameUrl: 'https://web103.reachmee.com/ext/I003/304/job?job_id=1',
    });
  });

  it('hands out no address of a frame that is no web page', () => {
    const page = '<iframe src="javascript:alert(\'.reachmee.com/\')"></iframe>';
    expect(reportOf(page, chalmers)).toMatchObject({ reason: 'framed', frameUrl: null });
  });

  it.each(['<input type="password">', '<form id="challenge-form"></form>', '<div class="g-recaptcha"></div>'])(
    'says that something stands before the ad: %s',
    (wall) => {
      expect(reportOf(`<p>Welcome</p>${wall}`)).toMatchObject({ outcome: 'unreadable', reason: 'login' });
    },
  );

  it('reads an ad with a login field above it', () => {
    expect(reportOf(`<input type="password"><p>${words}</p>`).outcome).toBe('page');
  });

  it('tells an empty page from one that asks for nothing', () => {
    expect(reportOf('<main></main>')).toMatchObject({ outcome: 'unreadable', reason: 'empty' });
  });
});

describe('readsByItself', () => {
  it('is true of the ads of a supported site, and of all that is elsewhere', () => {
    expect(readsByItself(chalmers)).toBe(true);
    expect(readsByItself('https://www.chalmers.se/en/')).toBe(false);
    expect(readsByItself('https://jobs.example.org/7')).toBe(true);
    expect(readsByItself('not an address')).toBe(true);
  });
});
