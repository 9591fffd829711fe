// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checklist, item, named, posting, views } from '../../tests/interface/sample-views';
import { click, show, submit, write } from '../../tests/interface/show';

const chalmers = () => show(views['combined-files']);
const list = (...items: ReturnType<typeof item>[]) => posting(checklist({ groups: [{ title: null, items }] }));

describe('a file name', () => {
  it('is copied by a click, which is seen and heard', async () => {
    const popup = chalmers();
    await click(popup.button('Copy file name: CV, Andersson, 20230018.pdf'));
    expect(popup.actions.copy).toHaveBeenCalledWith('CV, Andersson, 20230018.pdf');
    expect(popup.button(/CV, Andersson, 20230018.pdf Copied$/u)).toBeTruthy();
    expect(popup.announced()).toBe('Copied: CV, Andersson, 20230018.pdf');
  });

  it('is selected for copying by hand where the clipboard refuses', async () => {
    const popup = show(views['combined-files'], { actions: { copy: () => Promise.resolve(false) } });
    await click(popup.button('Copy file name: CV, Andersson, 20230018.pdf'));
    expect(document.getSelection()?.toString()).toBe('CV, Andersson, 20230018.pdf');
    expect(popup.text()).toContain('Press Ctrl+C');
  });

  it('asks for the missing name instead of copying half a name', async () => {
    const popup = show(views['no-name-yet']);
    await click(popup.button('Copy file name: CV, Family name, 20230018.pdf'));
    expect(popup.actions.copy).not.toHaveBeenCalled();
    expect(popup.focused()).toBe('Family name');
    await write(popup.field('Family name'), ' Berg ');
    await submit(popup.field('Family name'));
    expect(popup.actions.setApplicant).toHaveBeenCalledWith({ familyName: 'Berg', givenName: '' });
  });

  it('wants at least one name', async () => {
    const popup = show(views['no-name-yet']);
    await submit(popup.field('Family name'));
    expect(popup.actions.setApplicant).not.toHaveBeenCalled();
    expect(popup.text()).toContain('Write at least one name.');
  });

  it('is marked as the user’s own where the ad has no rule', () => {
    expect(show(views.flyer).text()).toContain('Your pattern No rule in ad');
    const mixed = show(
      list(item('a', 'CV', { fileName: named('CV.pdf') }), item('b', 'Bok', { fileName: named('B.pdf', 'own') })),
    );
    expect(mixed.button('Copy file name: B.pdf Your pattern')).toBeTruthy();
    expect(mixed.button('Copy file name: CV.pdf')).toBeTruthy();
  });

  it('tells which characters no file name can hold', () => {
    expect(show(views.doubtful).text()).toContain('The ad’s “/” cannot stand in a file name. Here it is “-”.');
  });

  it('is copied with all the others at once', async () => {
    const popup = show(views.flyer);
    await click(popup.button('Copy all file names'));
    expect(popup.actions.copy).toHaveBeenCalledWith(
      'CV, Andersson.pdf\nCover letter, Andersson.pdf\nDegree certificates, Andersson.pdf',
    );
    expect(popup.announced()).toBe('3 file names copied');
  });
});
