import { useId, useLayoutEffect, useRef, type ReactElement } from 'react';
import { say } from '../platform/language';
import { Press } from './press';
import type { SheetProps } from './sheet-props';
import './sheet.css';

/** The browser's own dialog: it keeps the focus inside, and Escape closes it. See sheet.tsx. */
export function Sheet({ title, onClose, closeText, children }: SheetProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it is still in the page: only then the focus goes back to what opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sheet sheet-native"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="subtitle sheet-title" id={id}>
        {title}
      </h2>
      <div className="sheet-body">{children}</div>
      <Press tone="plain" onPress={onClose}>
        {closeText ?? say('关闭', 'Close')}
      </Press>
    </dialog>
  );
}
