import { describe, expect, it } from 'vitest';
import { lexicons } from '../../languages/registry';
import { pageFromText } from '../../page/from-text';
import { contextOf } from '../context';
import { readFacts } from './read-facts';

function factsOf(text: string) {
  const context = contextOf(pageFromText(text, null), { lexicons });
  if (context === null) throw new Error('The text is empty.');
  return readFacts(context);
}

describe('the languages of the application', () => {
  it.each([
    ['Applications may be written in Irish or English.', ['ga', 'en']],
    ['How to apply: Send us a CV. Norwegian or English, both are fine.', ['no', 'en']],
    ['Hakemus jätetään järjestelmässä, ja hakemuskieli on suomi.', ['fi']],
    ['Die Bewerbungssprache ist Deutsch oder Italienisch.', ['de', 'it']],
    ['La candidature sera rédigée en français ou en espagnol.', ['fr', 'es']],
    ['Ansökan skrivs på svenska eller engelska.', ['sv', 'en']],
    ['Send us translations of certificates that are in another language than English.', []],
    ['You speak Danish fluently and send us an application.', []],
    ['Your tasks include teaching in Dutch.', []],
  ])('are read in "%s"', (text, languages) => {
    expect(factsOf(text).languages).toEqual(languages);
  });
});

describe('the way to apply', () => {
  it.each([
    ['Please submit your application at https://apply.example.org/1.', 'portal'],
    ['Send your CV and a cover letter to jobs@example.org.', 'email'],
    ['Send din ansøgning med posten til nedenstående adresse.', 'post'],
    ['Bitte senden Sie Ihre Bewerbung an: \n\nInstitut für Moore\n\nPostfach 4711', 'post'],
    ['Skicka din ansökan via Varbi.', 'portal'],
    ['Applications by e-mail are not accepted.', 'portal'],
    ['If you have questions about your application, write to ask@example.org.', null],
    ['The department (www.example.org) invites applications from all.', null],
    ['Everybody is encouraged to apply.', null],
    ['Wil je meer weten over deze vacature? Mail dr. Ida Holm (holm@example.org) voor je solliciteert.', null],
    ['Send the form (to be had at www.example.org) with your application to jobs@example.org.', 'email'],
    ['# How to apply\n\nThree files, no more, go into the online form by noon.', 'portal'],
    ['Handlingarna laddas upp i rekryteringsportalen. Ofullständiga ansökningar prövas inte.', 'portal'],
    ['Een aanvraag die per post of mail binnenkomt, nemen we niet in behandeling; het gaat via de website.', 'portal'],
    ['If this is you, write to moss@example.org and attach\n\n- your CV', 'email'],
    ['The form in the portal, with your application, is only for shortlisted candidates.', null],
    ['Applications sent outside the online system will not be accepted.', 'portal'],
    ['Complete the steps of your application before you upload it to Jobs@MOSS.', 'portal'],
    ['Applications and questions should be sent by e-mail to jobs@example.org.', 'email'],
    ['For further information on our work, please visit our website at https://www.example.org.', null],
    ['Your application should include a CV and one paper in electronic form.', null],
    [
      'Please submit a CV, a job market paper, a cover letter and three letters of recommendation through https://jobs.example.org/ by May.',
      'portal',
    ],
    ['To apply, see the guidelines (https://www.example.org) and e-mail your CV to jobs@example.org.', 'email'],
    ['Bewerbungen außerhalb des Online-Portals können nicht berücksichtigt werden.', 'portal'],
    ['The mail may not be larger than 10 MB; send your application to jobs@example.org.', 'email'],
    [
      'Reichen Sie über unser Portal ein: Lebenslauf und zwei Empfehlungsschreiben, die von den Verfassern direkt an hr@example.org gehen.',
      'portal',
    ],
    [
      'Upload je cv via de jobsite, en twee aanbevelingsbrieven die de schrijvers mailen naar hr@example.org.',
      'portal',
    ],
    ['Bewerben Sie sich online. Word-Dokumente mit Ihrer Bewerbung nimmt das System nicht an.', 'portal'],
  ])('is read in %j', (text, channel) => {
    expect(factsOf(text).channel).toBe(channel);
  });

  it('is never told without words of the ad', () => {
    const page = { ...pageFromText('We have a position in botany.', 'https://jobs.example.org/1'), isKnownAd: true };
    const context = contextOf(page, { lexicons });
    expect(context && readFacts(context).channel).toBeNull();
  });
});

describe('people to ask', () => {
  it('are put together from lines of their own', () => {
    const text = '# Contact\n\nMaja Holm, head of unit\n\nTel: 031-1234567\n\nJan Berg, project leader';
    expect(factsOf(text).contacts).toEqual([
      { name: 'Maja Holm', role: 'head of unit', email: null, phone: '031-1234567' },
      { name: 'Jan Berg', role: 'project leader', email: null, phone: null },
    ]);
  });

  it('keep their names apart from their titles', () => {
    const text =
      'Further information is given by Professor Jun Holm (jun@example.org) or Associate Professor Axel Berg (axel@example.org).';
    expect(factsOf(text).contacts).toEqual([
      { name: 'Jun Holm', role: 'Professor', email: 'jun@example.org', phone: null },
      { name: 'Axel Berg', role: 'Associate Professor', email: 'axel@example.org', phone: null },
    ]);
  });
});
