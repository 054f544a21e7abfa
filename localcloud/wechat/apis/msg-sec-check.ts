import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import { text, type OpenApi } from './open-api';

// developers.weixin.qq.com, security.msgSecCheck, version 2.
const mostCharacters = 2500;
const fine = { suggest: 'pass', label: 100 };

/** security.msgSecCheck. Version 2 answers a verdict; the old one, without `version`, an error for a bad text (87014). */
export const msgSecCheck: OpenApi = (wechat, parameters) => {
  const content = text(parameters, 'content');
  const risks = wechat.risks.in(content);
  if (parameters.version !== 2) {
    if (risks.length > 0) throw errors.riskyContent();
    return {};
  }
  const { scene } = parameters;
  if (wechat.identities.personByOpenid(text(parameters, 'openid')) === undefined)
    throw errors.invalidOpenid();
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) throw errors.invalidCheckScene();
  if (Array.from(content).length > mostCharacters) throw errors.contentTooLong();
  const [first] = risks;
  const result = first === undefined ? fine : { suggest: 'risky', label: first.label };
  const words = risks.map(({ word, label }) => ({
    strategy: 'keyword',
    errcode: 0,
    suggest: 'risky',
    label,
    keyword: word,
  }));
  return { result, detail: words, trace_id: randomUUID() };
};
