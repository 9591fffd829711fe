import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/interface/words';

interface SitesSectionProps {
  /** Hosts in the order of their names. */
  readonly sites: readonly string[];
  readonly words: Words;
  /** Resolves to false if the browser refused. */
  readonly onSwitchOff: (host: string) => Promise<boolean>;
  readonly onDone: (text: string) => void;
}

/** The sites that the user lets be read by themselves, each to be switched off. */
export function SitesSection({ sites, words, onSwitchOff, onDone }: SitesSectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [refused, setRefused] = useState<string | null>(null);

  const switchOff = async (site: string) => {
    const isDone = await onSwitchOff(site);
    setRefused(isDone ? null : site);
    if (!isDone) return;
    // The row goes with its button.
    heading.current?.focus();
    onDone(words.say('switchedOff', { site }));
  };

  return (
    <section class="sec" aria-labelledby="sites">
      <h2 id="sites" ref={heading} tabIndex={-1}>
        {words.say('sites')}
      </h2>
      <p>{words.say(sites.length === 0 ? 'noSites' : 'sitesHelp')}</p>
      {refused !== null && (
        <p class="error" role="alert">
          {words.say('notSwitchedOff', { site: refused })}
        </p>
      )}
      {sites.length > 0 && (
        <ul class="card">
          {sites.map((site) => (
            <li class="row" key={site}>
              <b class="grow t" dir="ltr">
                {site}
              </b>
              <button
                class="btn btn-secondary btn-s"
                type="button"
                aria-label={words.say('switchOffOf', { site })}
                onClick={() => void switchOff(site)}
              >
                {words.say('switchOff')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
