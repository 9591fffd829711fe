import type { Contact } from '../../lib/posting/posting';
import { Icon } from '../controls/Icon';
import { IconButton } from '../controls/IconButton';
import { useCopy } from '../controls/use-copy';
import { useAd, useSurroundings } from '../surroundings';

/** Whom to ask about the position. */
export function Contacts({ contacts }: { contacts: readonly Contact[] }) {
  const { words } = useSurroundings();
  return (
    <details class="fold">
      <summary>
        <h2>
          {words.say('contacts')} <span>{contacts.length}</span>
        </h2>
        <Icon name="down" />
      </summary>
      <ul>
        {contacts.map((contact) => (
          <ContactRow key={`${contact.name} ${contact.email} ${contact.phone}`} contact={contact} />
        ))}
      </ul>
    </details>
  );
}

function ContactRow({ contact: { name, role, email, phone } }: { contact: Contact }) {
  const { words } = useSurroundings();
  const { lang } = useAd();
  const { state, copy } = useCopy();
  const title = name ?? email ?? phone ?? '';
  const details = [role, email === title ? null : email, phone === title ? null : phone].filter(
    (text) => text !== null,
  );
  const address = email ?? phone;
  return (
    <li class="contact">
      <span>
        <b dir="auto">{title}</b>
        {details.map((text) => (
          <small key={text} lang={text === role ? lang : undefined} dir="auto">
            {text}
          </small>
        ))}
      </span>
      {email !== null && (
        <a
          class="icon-btn"
          href={mailTo(email)}
          aria-label={words.say('writeTo', { name: title })}
          title={words.say('writeTo', { name: title })}
        >
          <Icon name="mail" />
        </a>
      )}
      {address !== null && (
        <IconButton
          icon={state === 'copied' ? 'check' : 'copy'}
          label={words.say('copyAddressOf', { name: title })}
          onClick={() => {
            copy(address);
          }}
        />
      )}
    </li>
  );
}

/** The address comes from a page: nothing in it may add a subject, a copy or another recipient. */
function mailTo(email: string): string {
  return `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}`;
}
