import { useState, type ReactElement } from 'react';
import { changeOwnData } from '@domain/resident/own-contract';
import { useIntent } from '../../../api/use-intent';
import { Banner } from '../../../components/banner';
import { Press } from '../../../components/press';
import { Sheet } from '../../../components/sheet';
import { say } from '../../../platform/language';
import { TagChoice } from '../tag-choice';
import type { ChangeProps } from './about-me';

interface TagsSheetProps extends ChangeProps {
  readonly onClose: (said: string | null) => void;
}

export function TagsSheet({ own, onChanged, onClose }: TagsSheetProps): ReactElement {
  const { busy, refusal, send } = useIntent(changeOwnData);
  const [tags, setTags] = useState(own.tags as readonly (typeof own.tags)[number][]);
  const save = async (): Promise<void> => {
    const outcome = await send({ tags: [...tags] });
    if (outcome?.ok !== true) return;
    onChanged(outcome.value.data);
    onClose(say('居住情况改好了', 'Changed'));
  };
  return (
    <Sheet title={say('居住情况', 'How you live here')} onClose={() => onClose(null)}>
      <TagChoice value={tags} onChange={setTags} />
      {refusal === null ? null : <Banner tone="danger">{refusal.message}</Banner>}
      <Press busy={busy} onPress={() => void save()}>
        {say('改好了', 'Save')}
      </Press>
    </Sheet>
  );
}
