import type { ReactElement } from 'react';
import { residentTagName, residentTags, type ResidentTag } from '@domain/resident/tags';
import { Card } from '../../components/card';
import { Check } from '../../components/check';
import { say } from '../../platform/language';

interface TagChoiceProps {
  readonly value: readonly ResidentTag[];
  readonly onChange: (tags: readonly ResidentTag[]) => void;
}

/** How somebody lives here, if they like to say so. */
export function TagChoice({ value, onChange }: TagChoiceProps): ReactElement {
  return (
    <Card title={say('居住情况（可以不选）', 'How you live here (up to you)')}>
      {residentTags.map((tag) => (
        <Check
          key={tag}
          checked={value.includes(tag)}
          onChange={(ticked) => onChange(ticked ? [...value, tag] : value.filter((other) => other !== tag))}
        >
          {say(residentTagName[tag].zh, residentTagName[tag].en)}
        </Check>
      ))}
    </Card>
  );
}
