import type { TargetedDragEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../translation.ts';
import { droppedFiles, type Folder } from './dropped-files.ts';

interface LogInputProps {
  onFiles(files: ReadonlyArray<File | Folder>): void;
  onText(text: string): void;
}

/** Where logs come in: dropped, chosen or pasted. */
export function LogInput({ onFiles, onText }: LogInputProps) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words('logsIntro')}</p>
      <DropZone onFiles={onFiles} />
      <details class="paste">
        <summary>{words('logsPaste')}</summary>
        <PasteBox onText={onText} />
      </details>
    </>
  );
}

function DropZone({ onFiles }: Pick<LogInputProps, 'onFiles'>) {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: ReadonlyArray<File | Folder>) => {
    if (files.length > 0) onFiles(files);
  };
  const onDragOver = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setIsOver(true);
  };
  const onDrop = (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer ? droppedFiles(event.dataTransfer) : []);
  };
  return (
    <div class={isOver ? 'drop over' : 'drop'} onDragOver={onDragOver} onDragLeave={() => setIsOver(false)} onDrop={onDrop}>
      <FileSign />
      <p class="what">{words('logsDrop')}</p>
      <p class="which">{words('logsFormats')}</p>
      <button type="button" class="primary" onClick={() => picker.current?.click()}>
        {words('logsChoose')}
      </button>
      <input ref={picker} type="file" multiple hidden onChange={({ currentTarget }) => take([...(currentTarget.files ?? [])])} />
    </div>
  );
}

function FileSign() {
  return (
    <svg viewBox="0 0 24 24" width="40" height="40" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">
      <path d="M7 3.5h7l4 4v13H7zM14 3.5v4h4M10 12h5M10 15h5M10 18h3" />
    </svg>
  );
}

function PasteBox({ onText }: Pick<LogInputProps, 'onText'>) {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <div class="paste-box">
      <textarea
        rows={8}
        spellcheck={false}
        dir="ltr"
        aria-label={words('logsPasteLabel')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="button" disabled={text.trim() === ''} onClick={() => onText(text)}>
        {words('logsReadPasted')}
      </button>
    </div>
  );
}
