import { useEffect, useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { phoneNow } from '../platform/clock';
import { useVisible } from '../platform/visible';
import { say } from '../platform/language';
import { aria } from './aria';
import { countdownText, spokenCountdown } from './countdown-text';
import './countdown.css';

export interface CountdownProps {
  /** Server time, ms since 1970. */
  readonly dueAt: number;
  /** The server's `now` minus the phone's when that `now` arrived: phones' clocks are wrong. */
  readonly offsetMs: number;
  /** What it runs to: 受理, 首次联系. */
  readonly label: string;
}

/** A running clock. Past its time it counts up, in red, and says so in words. */
export function Countdown({ dueAt, offsetMs, label }: CountdownProps): ReactElement {
  const visible = useVisible();
  const [now, setNow] = useState(phoneNow);
  useEffect(() => {
    if (!visible) return;
    setNow(phoneNow());
    const timer = setInterval(() => setNow(phoneNow()), 500);
    return () => clearInterval(timer);
  }, [visible]);
  const leftMs = dueAt - (now + offsetMs);
  const late = leftMs < 0;
  return (
    <View className={late ? 'countdown countdown-late' : 'countdown'}>
      <View className="countdown-drawn" {...aria({ hidden: true })}>
        <Text>
          {late ? say(`${label}已超时 `, `${label}, late by `) : say(`${label}还剩 `, `${label}, left: `)}
        </Text>
        <Text className="countdown-digits">{countdownText(Math.abs(leftMs))}</Text>
      </View>
      <Text
        className="unseen"
        {...aria({ live: 'polite' })}
      >{`${label}${say('', ', ')}${spokenCountdown(leftMs)}`}</Text>
    </View>
  );
}
