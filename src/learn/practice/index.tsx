import type { ReactElement } from 'react';
import * as v from 'valibot';
import { ScamType } from '@domain/scam/type';
import { Page } from '../../components/page';
import { PracticeList } from '../../features/practice/practice-list';
import { TalkScreen } from '../../features/practice/talk-screen';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

/** 你会上当吗: the list, or with `type` that conversation. */
export default function PracticePage(): ReactElement {
  const type = v.safeParse(ScamType, useRouteParam('type'));
  return (
    <Page title={say('你会上当吗', 'Would you fall for it?')}>
      {type.success ? <TalkScreen key={type.output} type={type.output} /> : <PracticeList />}
    </Page>
  );
}
