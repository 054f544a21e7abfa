import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortVillageName } from '@domain/area/name';
import type { OwnData } from '@domain/resident/own-contract';
import { residentTagName } from '@domain/resident/tags';
import { shanghai } from '@domain/time/shanghai';
import { Banner } from '../../../components/banner';
import { Card } from '../../../components/card';
import { Press } from '../../../components/press';
import { say } from '../../../platform/language';
import { MoveSheet, useMove } from './move-sheet';
import { PhoneSheet } from './phone-sheet';
import { TagsSheet } from './tags-sheet';

export interface ChangeProps {
  readonly own: OwnData;
  readonly onChanged: (own: OwnData) => void;
}

type Changing = 'address' | 'phone' | 'tags';

/** Who I am here, and where I live: each with a way to change it. */
export function AboutMe({ own, onChanged }: ChangeProps): ReactElement {
  const [changing, setChanging] = useState<Changing | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const move = useMove(onChanged);
  const { resident, tags, channel } = own;
  const tagNames = tags.map((tag) => say(residentTagName[tag].zh, residentTagName[tag].en));
  const close = (said: string | null): void => {
    setChanging(null);
    setDone(said);
  };
  return (
    <>
      <Card title={say('我的信息', 'About me')}>
        <Text className="block big">{`${resident.nameMask}  ${resident.phoneMask}`}</Text>
        <Text className="block">{`${shortVillageName(resident.village.name)}，${resident.village.street}`}</Text>
        {tagNames.length === 0 ? null : <Text className="block soft">{tagNames.join('、')}</Text>}
        <Text className="block soft small">
          {say('注册时间：', 'Registered: ')}
          {shanghai(resident.registeredAt).format('YYYY-MM-DD HH:mm')}
          {channel === null ? '' : say(`，扫“${channel}”的码来的`, `, through the code of “${channel}”`)}
        </Text>
        {done === null ? null : <Banner tone="good">{done}</Banner>}
        <View className="side-by-side">
          <Press tone="plain" onPress={() => setChanging('address')}>
            {say('搬家了', 'I moved')}
          </Press>
          <Press tone="plain" onPress={() => setChanging('phone')}>
            {say('换手机号', 'New number')}
          </Press>
          <Press tone="plain" onPress={() => setChanging('tags')}>
            {say('居住情况', 'How I live')}
          </Press>
        </View>
      </Card>
      {changing === 'address' ? <MoveSheet move={move} own={own} onClose={close} /> : null}
      {changing === 'phone' ? <PhoneSheet onChanged={onChanged} onClose={close} /> : null}
      {changing === 'tags' ? <TagsSheet own={own} onChanged={onChanged} onClose={close} /> : null}
    </>
  );
}
