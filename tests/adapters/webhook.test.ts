import { createWebhooks, isClosedAddress } from '../../cloudfunctions/_server/adapters/webhook';
import { aReceiver } from '../support/receiver';

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '169.254.0.23',
  '100.100.100.200',
  '0.0.0.0',
  '255.255.255.255',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
])('%s is closed to webhooks', (address) => {
  expect(isClosedAddress(address)).toBe(true);
});

test.each(['1.1.1.1', '172.32.0.1', '223.5.5.5', '2400:3200::1', '2606:4700::1111'])(
  '%s is open to webhooks',
  (address) => {
    expect(isClosedAddress(address)).toBe(false);
  },
);

const to = (url: string) => ({ url, body: '{}', headers: {} });

test.each([
  ['http://example.com/', 'notHttps'],
  ['http://127.0.0.1:1/', 'notHttps'],
  ['https://127.0.0.1/', 'closedAddress'],
  ['https://[::1]/', 'closedAddress'],
  ['https://2130706433/', 'closedAddress'],
  ['https://0x7f.1/', 'closedAddress'],
  ['https://localhost/', 'closedAddress'],
])('%s is refused for good without a call: %s', async (url, error) => {
  const webhooks = createWebhooks({ allowLoopback: false });
  expect(await webhooks.post(to(url))).toEqual({ outcome: 'permanent', error });
});

test.each([
  [204, { outcome: 'sent' }],
  [302, { outcome: 'permanent', error: '302' }],
  [404, { outcome: 'permanent', error: '404' }],
  [429, { outcome: 'temporary', error: '429' }],
  [503, { outcome: 'temporary', error: '503' }],
])('an answer of %i is what it means for a delivery', async (status, outcome) => {
  const receiver = await aReceiver();
  receiver.answerWith(status);
  expect(await createWebhooks({ allowLoopback: true }).post(to(receiver.url))).toEqual(outcome);
  expect(receiver.received).toHaveLength(1);
  await receiver.stop();
});

test('nobody at the other end is an unknown fate, not an error', async () => {
  const receiver = await aReceiver();
  await receiver.stop();
  expect(await createWebhooks({ allowLoopback: true }).post(to(receiver.url))).toEqual({
    outcome: 'unknown',
    error: 'noAnswer',
  });
});
