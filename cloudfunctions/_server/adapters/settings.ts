import { AreaCode } from '@domain/contract/fields';
import * as v from 'valibot';
import type { Settings } from '../usecases/ports/platform';
import type { Templates } from './wechat/senders';

const parsedJson = v.pipe(
  v.string(),
  v.transform((text): unknown => JSON.parse(text)),
);

const Environment = v.object({
  JZZ_HOME_AREA: AreaCode,
  JZZ_BOOTSTRAP_CODE: v.optional(v.string(), ''),
  /** `1` on one machine only: webhooks may be on loopback, over plain HTTP. */
  JZZ_LOOPBACK_WEBHOOKS: v.optional(v.picklist(['0', '1']), '0'),
  JZZ_TEMPLATES: v.pipe(
    parsedJson,
    v.object({
      wechat: v.object({ task: v.string(), warning: v.string() }),
      sms: v.object({ task: v.string(), warning: v.string(), code: v.string() }),
      miniprogramState: v.picklist(['developer', 'trial', 'formal']),
    }),
  ),
});

/** A function's settings from its environment; throws at the cold start when one is missing. */
export function settingsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Settings & { templates: Templates; loopbackWebhooks: boolean } {
  const { JZZ_HOME_AREA, JZZ_BOOTSTRAP_CODE, JZZ_LOOPBACK_WEBHOOKS, JZZ_TEMPLATES } = v.parse(
    Environment,
    environment,
  );
  return {
    homeArea: JZZ_HOME_AREA,
    bootstrapCode: JZZ_BOOTSTRAP_CODE,
    templateIds: JZZ_TEMPLATES.wechat,
    templates: JZZ_TEMPLATES,
    loopbackWebhooks: JZZ_LOOPBACK_WEBHOOKS === '1',
  };
}
