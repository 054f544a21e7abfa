import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { mostPictures, pictureBytes } from '@domain/report/report';
import { aria } from '../../components/aria';
import { Banner } from '../../components/banner';
import { Press } from '../../components/press';
import { say } from '../../platform/language';
import { pickPictures } from '../../platform/picture';
import './report.css';

interface PictureFieldProps {
  readonly pictures: readonly string[];
  readonly onChange: (pictures: readonly string[]) => void;
}

/** Up to three pictures, made small on the phone. */
export function PictureField({ pictures, onChange }: PictureFieldProps): ReactElement {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const left = mostPictures - pictures.length;
  const pick = async (): Promise<void> => {
    setBusy(true);
    const picked = await pickPictures(left, pictureBytes);
    setBusy(false);
    setFailed(picked.failed > 0);
    onChange([...pictures, ...picked.pictures].slice(0, mostPictures));
  };
  return (
    <View className="stack">
      {pictures.length === 0 ? null : (
        <View className="report-pictures">
          {pictures.map((picture, index) => (
            <Thumb
              key={picture.slice(-40)}
              picture={picture}
              number={index + 1}
              onRemove={() => onChange(pictures.filter((other) => other !== picture))}
            />
          ))}
        </View>
      )}
      {failed ? (
        <Banner tone="warn">
          {say('有图片打不开，请换一张。', 'A picture could not be read. Take another.')}
        </Banner>
      ) : null}
      {left === 0 ? null : (
        <Press tone="plain" busy={busy} onPress={() => void pick()}>
          {say(`加截图或照片（还能加 ${left} 张）`, `Add a picture (${left} left)`)}
        </Press>
      )}
    </View>
  );
}

interface ThumbProps {
  readonly picture: string;
  readonly number: number;
  readonly onRemove: () => void;
}

function Thumb({ picture, number, onRemove }: ThumbProps): ReactElement {
  return (
    <View className="report-picture">
      <View
        className="report-thumb"
        style={{ backgroundImage: `url("data:image/jpeg;base64,${picture}")` }}
        {...aria({ role: 'img', label: say(`第 ${number} 张图片`, `Picture ${number}`) })}
      />
      <Press tone="link" label={say(`去掉第 ${number} 张`, `Remove picture ${number}`)} onPress={onRemove}>
        <Text>{say('去掉', 'Remove')}</Text>
      </Press>
    </View>
  );
}
