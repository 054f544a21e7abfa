import type { ReactElement } from 'react';
import * as v from 'valibot';
import { ScamType } from '@domain/scam/type';
import { Page } from '../../components/page';
import { CallHotline } from '../../features/help/hotlines';
import { OurPromise } from '../../features/help/our-promise';
import { ScamScreen } from '../../features/tips/scam-screen';
import { say } from '../../platform/language';
import { useRouteParam } from '../../platform/navigate';

/** One kind of scam; without a `type` that is known, what all of them have in common. */
export default function ScamPage(): ReactElement {
  const type = v.safeParse(ScamType, useRouteParam('type'));
  return (
    <Page title={say('反诈提示', 'Tips')}>
      <ScamScreen type={type.success ? type.output : 'other'} />
      <CallHotline />
      <OurPromise />
    </Page>
  );
}
