import { useState, type ReactElement } from 'react';
import { language, say } from '../platform/language';
import { useReadAloud } from '../platform/speech';
import { Icon } from './icon';
import { Press } from './press';

export interface ReadAloudProps {
  readonly texts: readonly string[];
  /** In the cloud's storage: what a mini-program plays, which can't speak by itself. */
  readonly recording?: string | undefined;
}

/** Reads a text to somebody who would rather listen: start, stop, again. Nothing where no voice is. */
export function ReadAloud({ texts, recording }: ReadAloudProps): ReactElement | null {
  const [heard, setHeard] = useState(false);
  const voice = useReadAloud({ texts, language: language(), recording });
  if (voice === null) return null;
  if (voice.reading)
    return (
      <Press tone="plain" onPress={voice.stop}>
        <Icon name="stop" />
        {say('停下', 'Stop')}
      </Press>
    );
  const start = (): void => {
    setHeard(true);
    voice.start();
  };
  return (
    <Press tone="plain" onPress={start}>
      <Icon name="speaker" />
      {heard ? say('再听一遍', 'Listen again') : say('读给我听', 'Read to me')}
    </Press>
  );
}
