import { errors } from '../errors';
import { fill, firstInvalidField } from '../fields';
import { text, type OpenApi } from './open-api';

const messageValues = (data: unknown): Record<string, string> => {
  if (typeof data !== 'object' || data === null) throw errors.invalidParameter('data');
  const entries = Object.entries(data as Record<string, { value?: unknown } | null>);
  const given = entries.filter(
    ([, field]) => typeof field?.value === 'string' || typeof field?.value === 'number',
  );
  return Object.fromEntries(given.map(([key, field]) => [key, String(field?.value)]));
};

/** subscribeMessage.send: the checks in the order in which WeChat's answers can be told apart, the credit last. */
export const sendSubscribeMessage: OpenApi = (wechat, parameters) => {
  const person = wechat.identities.personByOpenid(text(parameters, 'touser'));
  if (person === undefined) throw errors.invalidOpenid();
  const template = wechat.templates.get(text(parameters, 'template_id'));
  if (template === undefined) throw errors.invalidTemplate();
  const values = messageValues(parameters.data);
  const wrong = firstInvalidField(template, values);
  if (wrong !== undefined) throw errors.invalidField(wrong);
  if (Object.values(values).some((value) => wechat.risks.in(value).length > 0)) throw errors.riskyMessage();
  if (wechat.moments.clash(person)) throw errors.simultaneous();
  if (!wechat.subscriptions.spend(person, template.id)) throw errors.refused();
  wechat.notifications.add({
    at: wechat.now(),
    person,
    templateId: template.id,
    title: template.title,
    text: fill(template, values),
    data: values,
    page: typeof parameters.page === 'string' ? parameters.page : '',
  });
  return {};
};
