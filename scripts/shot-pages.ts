import type { ServedPage } from './ad-server';

/** An application form, which states nothing. */
export const form = 'https://forms.example.org/apply/17';
const changing = 'https://careers.example.edu/phd-in-botany';

/** An ad as it is when it is saved, and as it is later. */
export const beforeChange = page(changing, botany('1 March 2027', '<li>the names of two referees</li>'));
export const afterChange = page(changing, botany('20 February 2027', '<li>a research plan of at most two pages</li>'));

/** What the sample ads have none of. */
export const made: readonly ServedPage[] = [
  page(form, '<h1>Apply</h1><form><label>CV <input type="file"></label></form>'),
  beforeChange,
  page(
    'https://careers.example.edu/phd-in-geology',
    `<h1>PhD position in geology</h1><p>The Department of Geology seeks a PhD student who will study glaciers for four years.</p>
     <h2>Qualifications</h2><p>You hold a master's degree in geology and enjoy field work.</p>
     <h2>Application</h2><p>Apply through our portal by 1 March 2027. Reference number: GEO-2027-4.</p>`,
  ),
  page('https://news.example.org/rain', '<h1>Rain in the west</h1><p>It rained all week, and more is to come.</p>'),
  { url: 'https://careers.example.edu/flyer.pdf', contentType: 'application/pdf', body: { text: '%PDF-1.7 torn' } },
];

function page(url: string, text: string): ServedPage {
  return { url, contentType: 'text/html; charset=utf-8', body: { text } };
}

function botany(deadline: string, item: string): string {
  return `<h1>PhD position in botany</h1><p>The Department of Botany at Example University seeks a PhD student in plant ecology. You will
   follow mosses over four seasons, in the field and in the greenhouse. The position is paid and lasts for four years.</p>
   <h2>How to apply</h2><p>Your application must contain:</p>
   <ul><li>a cover letter</li><li>a CV</li><li>copies of your degree certificates</li>${item}</ul>
   <p>Send it as PDF files by e-mail to botany@example.edu by ${deadline}.</p>`;
}
