import { AreaCode } from '@domain/contract/fields';
import * as v from 'valibot';
import type { Settings } from '../usecases/ports/platform';
import { type Environment, readVariables } from './environment';
import type { Providers } from './senders';
import { smsSettings, voiceSettings } from './tencent/settings';

const parsedJson = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): unknown => {
    try {
      return JSON.parse(dataset.value);
    } catch {
      addIssue({ message: 'no JSON' });
      return NEVER;
    }
  }),
);

const variables = {
  JZZ_HOME_AREA: AreaCode,
  JZZ_BOOTSTRAP_CODE: v.optional(v.string(), ''),
  /** `1` on one machine only: webhooks may be on loopback, over plain HTTP. */
  JZZ_LOOPBACK_WEBHOOKS: v.optional(v.picklist(['0', '1']), '0'),
  JZZ_TEMPLATES: v.pipe(
    parsedJson,
    v.object({
      wechat: v.object({ task: v.string(), warning: v.string() }),
      sms: v.object({
        task: v.string(),
        warning: v.string(),
        code: v.string(),
        /** Empty where it wasn't applied for: such a message is a visible dead letter. */
        seek: v.optional(v.string(), ''),
        guardian: v.optional(v.string(), ''),
        agree: v.optional(v.string(), ''),
        replaced: v.optional(v.string(), ''),
      }),
      miniprogramState: v.picklist(['developer', 'trial', 'formal']),
    }),
  ),
};

/** A function's settings from its environment; throws at the cold start when one is missing. */
export function settingsFrom(
  environment: Environment,
): Settings & { providers: Providers; loopbackWebhooks: boolean } {
  const read = readVariables(variables, environment);
  return {
    homeArea: read.JZZ_HOME_AREA,
    bootstrapCode: read.JZZ_BOOTSTRAP_CODE,
    templateIds: read.JZZ_TEMPLATES.wechat,
    providers: {
      templates: read.JZZ_TEMPLATES,
      sms: smsSettings(environment),
      voice: voiceSettings(environment),
    },
    loopbackWebhooks: read.JZZ_LOOPBACK_WEBHOOKS === '1',
  };
}
