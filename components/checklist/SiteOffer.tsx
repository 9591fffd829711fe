import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../controls/Icon';
import { useSurroundings } from '../surroundings';

/** On a site that is read by click only: the offer to read its pages when they open. Nothing anywhere else. */
export function SiteOffer({ onDone }: { onDone: () => void }) {
  const { actions, announce, showToast, words } = useSurroundings();
  const { siteAccess, readSiteByItself } = actions;
  const [state, setState] = useState<'hidden' | 'offered' | 'declined'>('hidden');

  useEffect(() => {
    let isCurrent = true;
    const offer = (access: string) => {
      if (isCurrent) setState(access === 'click' ? 'offered' : 'hidden');
    };
    // Where the browser does not tell, there is nothing to offer.
    siteAccess?.().then(offer, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [siteAccess]);

  if (state === 'hidden' || readSiteByItself === undefined) return null;

  const accept = () => {
    const decline = () => {
      setState('declined');
      announce(words.say('siteDeclined'));
    };
    readSiteByItself().then((isOn) => {
      if (!isOn) {
        decline();
        return;
      }
      setState('hidden');
      showToast({ text: words.say('siteOn') });
      onDone();
    }, decline);
  };

  return (
    <section class="note" aria-label={words.say('siteOfferTitle')}>
      <Icon name="info" />
      <div>
        <h2>{words.say('siteOfferTitle')}</h2>
        <p>{words.say('siteOffer')}</p>
        <button class="link" type="button" onClick={accept}>
          {words.say('readSite')}
        </button>
        {state === 'declined' && <p>{words.say('siteDeclined')}</p>}
      </div>
    </section>
  );
}
