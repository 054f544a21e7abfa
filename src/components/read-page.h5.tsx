import { useEffect, useRef, useState, type ReactElement } from 'react';
import { language, say } from '../platform/language';
import { useReadAloud } from '../platform/speech';
import { Icon } from './icon';
import { Press } from './press';

const linesIn = (element: HTMLElement): readonly string[] =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What stands on the page now, line by line, without the words of its buttons. */
function linesOf(page: Element | null | undefined): readonly string[] {
  const body = page?.querySelector('.page-body');
  if (!(body instanceof HTMLElement)) return [];
  const pressed = new Set([...body.querySelectorAll('button')].flatMap(linesIn));
  return linesIn(body).filter((line) => !pressed.has(line));
}

/** In care mode every page reads itself aloud. Nothing where the browser has no voice. */
export function ReadPage(): ReactElement | null {
  const [texts, setTexts] = useState<readonly string[]>([]);
  const button = useRef<HTMLSpanElement>(null);
  const voice = useReadAloud({ texts, language: language() });
  const start = useRef(voice?.start);
  start.current = voice?.start;
  // The text is read off the page at the tap, and spoken once it is known here.
  useEffect(() => {
    if (texts.length > 0) start.current?.();
  }, [texts]);
  if (voice === null) return null;
  const press = (): void => {
    if (voice.reading) voice.stop();
    else setTexts([...linesOf(button.current?.closest('.page'))]);
  };
  return (
    <span ref={button}>
      <Press
        tone="bare"
        className="page-read"
        label={voice.reading ? say('停下', 'Stop') : say('读给我听', 'Read to me')}
        onPress={press}
      >
        <Icon name={voice.reading ? 'stop' : 'speaker'} size={1.5} />
      </Press>
    </span>
  );
}
