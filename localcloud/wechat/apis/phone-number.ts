import { errors } from '../errors';
import { text, type OpenApi } from './open-api';

/** phonenumber.getPhoneNumber: the number behind a code, once and within 5 minutes. */
export const getPhoneNumber: OpenApi = (wechat, parameters) => {
  const person = wechat.phoneCodes.redeem(text(parameters, 'code'));
  const phone = person === undefined ? undefined : wechat.phoneOf(person);
  if (phone === undefined) throw errors.invalidCode();
  const watermark = { timestamp: Math.floor(wechat.now() / 1000), appid: wechat.appId };
  return { phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } };
};
