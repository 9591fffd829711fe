/** FNV-1a over UTF-16 units, 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}

/** Two hashes with different seeds: 64 bits as hexadecimal digits, enough to tell a person's ads apart. */
export function fingerprint(text: string): string {
  return [hashOf(text), hashOf(text, 0x01000193)].map((hash) => hash.toString(16).padStart(8, '0')).join('');
}
