import { useRef } from 'preact/hooks';
import type { FileNameView } from '../../lib/checklist/checklist';
import { useCopy } from '../controls/use-copy';
import { useSurroundings } from '../surroundings';
import { FileNameBar } from './FileNameBar';
import { spokenName, wantsApplicant } from './file-name';

/** A file name that belongs to no row: of the one file of the whole, or of a file that the ad does not list. */
export function CopyableName({ fileName, onNameWanted }: { fileName: FileNameView; onNameWanted: () => void }) {
  const { words } = useSurroundings();
  const shown = useRef<HTMLSpanElement>(null);
  const { state, copy } = useCopy(shown);
  return (
    <FileNameBar
      fileName={fileName}
      marksOwn={false}
      copyState={state}
      shown={shown}
      onCopy={() => {
        if (wantsApplicant(fileName)) onNameWanted();
        else copy(spokenName(fileName, words));
      }}
    />
  );
}
