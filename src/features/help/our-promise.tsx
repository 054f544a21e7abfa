import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { promise, promiseInEnglish } from '@domain/message/copy';
import { Icon } from '../../components/icon';
import { say } from '../../platform/language';
import './our-promise.css';

/** Stands at the foot of every page that a resident reads: what a scammer asks for and we never do. */
export function OurPromise(): ReactElement {
  return (
    <View className="promise">
      <Icon name="shield" className="promise-shield" />
      <View className="grow">{say(promise, promiseInEnglish)}</View>
    </View>
  );
}
