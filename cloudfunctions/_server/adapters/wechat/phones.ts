import { fail, ok } from '@domain/result';
import * as v from 'valibot';
import type { WechatPhones } from '../../usecases/ports/platform';
import { cloud } from '../cloud';

const Answer = v.object({ phoneInfo: v.object({ purePhoneNumber: v.string() }) });

const getPhoneNumber = (code: string): Promise<unknown> =>
  (
    cloud.openapi as unknown as { phonenumber: { getPhoneNumber(input: { code: string }): Promise<unknown> } }
  ).phonenumber.getPhoneNumber({
    code,
  });

export const wechatPhones: WechatPhones = {
  byCode: async (code) => {
    try {
      const parsed = v.safeParse(Answer, await getPhoneNumber(code));
      return parsed.success ? ok(parsed.output.phoneInfo.purePhoneNumber) : fail('phoneCodeExpired', 'phone');
    } catch {
      return fail('phoneCodeExpired', 'phone');
    }
  },
};
