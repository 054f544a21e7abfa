import { msgSecCheck } from './msg-sec-check';
import type { OpenApi } from './open-api';
import { getPhoneNumber } from './phone-number';
import { sendSms } from './sms';
import { sendSubscribeMessage } from './subscribe-message';
import { getUnlimited } from './wxa-code';

/** The open APIs that are simulated, by the name after `cloud.openapi.`. */
export const openApis: Readonly<Record<string, OpenApi>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'cloudbase.sendSmsV2': sendSms,
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'wxacode.getUnlimited': getUnlimited,
  'security.msgSecCheck': msgSecCheck,
};
