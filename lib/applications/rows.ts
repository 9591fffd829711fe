import type { Posting } from '../posting/posting';
import type { Requirement } from '../posting/requirement';

/** One file to send, or one thing to type in: what a tick, an edit or a removal hangs on. */
export interface Row {
  readonly key: string;
  /** Naming template of the ad for this row's file; null if it has none. */
  readonly template: string | null;
  readonly group: string | null;
  /** More than one only where the ad puts several documents into one file. */
  readonly members: readonly [Member, ...Member[]];
}

/** One requirement of a row, with what it must hold. */
export interface Member {
  readonly key: string;
  readonly requirement: Requirement;
  readonly includes: readonly { readonly key: string; readonly text: string }[];
}

/**
 * The rows of a posting in the ad's order, unwanted documents included. Keys are the kind, numbered where a kind comes
 * again; `rekey` in ./rekey.ts carries them from one reading to the next.
 */
export function rowsOf(posting: Posting): readonly Row[] {
  const files = new Map<string, Member[]>();
  const rows: { template: string | null; group: string | null; members: Member[] }[] = [];
  for (const member of membersOf(posting.requirements)) {
    const { fileName, group, necessity } = member.requirement;
    const file = fileName === null || necessity === 'unwanted' ? null : `${group ?? ''}\n${fileName}`;
    const together = file === null || fileName?.includes('{document}') ? undefined : files.get(file);
    if (together !== undefined) {
      together.push(member);
      continue;
    }
    const members = [member];
    if (file !== null) files.set(file, members);
    rows.push({ template: fileName, group, members });
  }
  return rows.flatMap(({ template, group, members: [first, ...rest] }) =>
    first === undefined
      ? []
      : [
          {
            key: rest.length === 0 ? first.key : `file:${first.key}`,
            template,
            group,
            members: [first, ...rest] as const,
          },
        ],
  );
}

/** The keys of what a row holds besides itself: ticking the row ticks them all. */
export function partKeys(row: Row): readonly string[] {
  const alone = row.members.length === 1;
  return row.members.flatMap((member) => [
    ...(alone ? [] : [member.key]),
    ...member.includes.map((include) => include.key),
  ]);
}

function membersOf(requirements: readonly Requirement[]): readonly Member[] {
  const seen = new Map<string, number>();
  return requirements.map((requirement) => {
    const ordinal = (seen.get(requirement.kind) ?? 0) + 1;
    seen.set(requirement.kind, ordinal);
    const key = ordinal === 1 ? requirement.kind : `${requirement.kind}:${ordinal}`;
    return {
      key,
      requirement,
      includes: requirement.includes.map((text, index) => ({ key: `${key}/${index + 1}`, text })),
    };
  });
}
