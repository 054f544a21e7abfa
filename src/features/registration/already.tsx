import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortVillageName } from '@domain/area/name';
import type { ResidentView } from '@domain/resident/contract';
import { Card } from '../../components/card';
import { Press } from '../../components/press';
import { Shield } from '../../components/shield';
import { say } from '../../platform/language';
import { goHome, replace } from '../../platform/navigate';

/** Registered long ago: nobody fills in three steps to be told so at the end. */
export function Already({ resident }: { readonly resident: ResidentView }): ReactElement {
  const { nameMask, phoneMask, village } = resident;
  return (
    <View className="stack">
      <View className="done">
        <Shield />
        <Text className="title">{say('您已经注册过了', 'You are registered already')}</Text>
      </View>
      <Card>
        <Text className="block big">{`${nameMask}  ${phoneMask}`}</Text>
        <Text className="block">{`${shortVillageName(village.name)}，${village.street}`}</Text>
      </Card>
      <Press onPress={goHome}>{say('去首页', 'To the home page')}</Press>
      <Press tone="plain" onPress={() => replace('me')}>
        {say('搬家了、换手机号了？改我的资料', 'Moved, or a new number? Change my data')}
      </Press>
      <Press tone="plain" onPress={() => replace('relative')}>
        {say('给家人办：老人或孩子', 'Register a relative: old people or a child')}
      </Press>
    </View>
  );
}
