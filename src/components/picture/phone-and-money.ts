import {
  blue,
  box,
  coin,
  dot,
  fill,
  gold,
  green,
  grey,
  ground,
  handset,
  line,
  red,
  white,
  type Motifs,
} from './shapes';

/** What a scam runs through. */
export const phoneAndMoney = {
  phone: { zh: '手机', en: 'a phone', shapes: handset + line('M40 32h20M40 44h20M40 56h12', blue) },
  call: {
    zh: '陌生来电',
    en: 'a strange call',
    shapes: handset + dot('50 38 11', red) + line('M40 62h20M44 72h12', white, 4),
  },
  shared: {
    zh: '被人看着的屏幕',
    en: 'a watched screen',
    shapes: handset + fill('M36 46c8-14 20-14 28 0-8 14-20 14-28 0z', white) + dot('50 46 7', red),
  },
  code: {
    zh: '验证码',
    en: 'a code',
    shapes: handset + [38, 46, 54, 62].map((x) => dot(`${x} 48 3.4`, gold)).join(''),
  },
  bubble: {
    zh: '聊天消息',
    en: 'a chat message',
    shapes: fill('M8 14h84v52H44L24 86V66H8z', white) + line('M22 32h56M22 48h36', ground),
  },
  coin: { zh: '钱', en: 'money', shapes: coin(50, 50, 38) },
  coins: { zh: '许多钱', en: 'much money', shapes: coin(28, 66, 24) + coin(72, 66, 24) + coin(50, 30, 24) },
  bait: {
    zh: '鱼钩上的小钱',
    en: 'a coin on a hook',
    shapes: line('M56 0v58c0 30-40 30-40 4l8 8', grey) + coin(40, 40, 22),
  },
  frozen: {
    zh: '锁住的钱',
    en: 'locked money',
    shapes:
      coin(36, 42, 30) +
      box('50 58 42 34', red, 6) +
      line('M58 58v-8c0-18 26-18 26 0v8', red, 7) +
      dot('71 74 5', white),
  },
  card: {
    zh: '银行卡',
    en: 'a bank card',
    shapes: box('4 22 92 58', blue, 8) + box('4 36 92 12', ground, 0) + box('14 60 30 8', white, 3),
  },
  paper: {
    zh: '盖章的假文件',
    en: 'a stamped paper',
    shapes:
      box('18 4 64 92', white, 4) +
      line('M30 22h40M30 38h40M30 54h22', grey) +
      line('M66 56a14 14 0 1 1-.1 0z', red, 4) +
      fill('M66 62l2.4 5.4 5.8.6-4.4 3.8 1.3 5.7-5.1-3-5.1 3 1.3-5.7-4.4-3.8 5.8-.6z', red),
  },
  chart: {
    zh: '假的涨势图',
    en: 'a fake rising chart',
    shapes:
      box('4 8 92 80', white, 6) +
      line('M16 72l20-18 16 8 30-36M66 26h16v16', green, 7) +
      line('M16 80h68', grey, 3),
  },
  link: {
    zh: '网页链接',
    en: 'a link',
    shapes: line(
      'M44 56l14-14M36 46L22 60c-14 14 4 32 18 18l12-12M64 54l14-14C92 26 74 8 60 22L48 34',
      blue,
      9,
    ),
  },
  form: {
    zh: '要填卡号的网页',
    en: 'a page that asks for your card',
    shapes:
      box('4 12 92 76', white, 6) +
      box('4 12 92 16', blue, 6) +
      box('16 38 68 12', '#cdd6e4', 3) +
      box('16 56 68 12', '#cdd6e4', 3) +
      box('58 74 26 10', red, 3),
  },
  gold: {
    zh: '金条',
    en: 'gold bars',
    shapes:
      fill('M10 92l8-30h26l8 30zM52 92l8-30h26l8 30zM31 58l8-30h26l8 30z', gold) +
      line('M18 84h26M60 84h26M39 50h26', '#a87b22', 3),
  },
  plug: {
    zh: '被远程操作的手机',
    en: 'a phone that is taken over',
    shapes:
      box('26 4 48 92', white, 9) +
      box('31 14 38 68', '#000000', 3) +
      line('M40 40l20 20M60 40L40 60', red, 6),
  },
} as const satisfies Motifs;
