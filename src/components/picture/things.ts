import {
  blue,
  box,
  dot,
  fill,
  gold,
  green,
  grey,
  ground,
  line,
  red,
  slate,
  white,
  type Motifs,
} from './shapes';

/** Whatever else is in the pictures. */
export const things = {
  helmet: {
    zh: '军绿头盔',
    en: 'an army helmet',
    shapes:
      fill('M8 64C10 16 90 16 92 64z', '#6f8f5a') +
      box('2 62 96 12', '#57743f', 6) +
      line('M26 78c8 18 40 18 48 0', grey, 4),
  },
  ticket: {
    zh: '便宜的票和货',
    en: 'a cheap offer',
    shapes:
      fill('M6 28h88v14c-10 0-10 16 0 16v14H6V58c10 0 10-16 0-16z', gold) +
      line('M64 34v32', ground, 4) +
      line('M22 42h28M22 56h18', ground),
  },
  parcel: {
    zh: '快递包裹',
    en: 'a parcel',
    shapes:
      box('10 22 80 66', '#c89b62', 4) +
      box('42 22 16 66', '#a97f4a', 0) +
      box('62 60 22 22', white, 2) +
      box('66 64 6 6', ground, 0) +
      box('75 64 5 5', ground, 0) +
      box('66 73 5 5', ground, 0),
  },
  heart: {
    zh: '一颗心',
    en: 'a heart',
    shapes: fill('M50 88C8 58 6 34 18 22c12-12 26-6 32 8 6-14 20-20 32-8 12 12 10 36-32 66z', red),
  },
  pad: {
    zh: '游戏手柄',
    en: 'a game pad',
    shapes:
      fill('M22 28h56c18 0 24 50 8 52-10 1-14-18-22-18H36c-8 0-12 19-22 18C-2 78 4 28 22 28z', '#8b7be0') +
      line('M30 38v16M22 46h16', white, 6) +
      dot('66 42 5', gold) +
      dot('78 50 5', red),
  },
  order: {
    zh: '一大笔订单',
    en: 'a large order',
    shapes:
      box('16 10 68 84', white, 5) +
      box('36 4 28 14', grey, 4) +
      line('M28 34l5 6 9-11M28 56l5 6 9-11M28 78l5 6 9-11', green) +
      line('M54 36h20M54 58h20M54 80h20', grey),
  },
  shop: {
    zh: '小店',
    en: 'a small shop',
    shapes:
      box('12 40 76 52', white, 3) +
      fill('M8 40l8-26h68l8 26z', red) +
      fill('M32 14l-4 26h14l2-26zM56 14l2 26h14l-4-26z', white) +
      box('22 54 24 38', blue, 2) +
      box('54 54 24 20', gold, 2),
  },
  room: {
    zh: '关着门的房间',
    en: 'a closed room',
    shapes:
      box('14 4 72 92', slate, 2) +
      box('26 14 48 82', '#7a5b3c', 2) +
      dot('64 56 4', gold) +
      box('34 24 32 22', '#64492f', 2),
  },
  clock: {
    zh: '催人的钟',
    en: 'a clock that hurries',
    shapes: dot('50 50 42', white) + line('M50 24v26l18 14', red, 7),
  },
  house: {
    zh: '家人',
    en: 'the family',
    shapes:
      fill('M6 52L50 12l44 40z', red) +
      box('18 50 64 42', white, 2) +
      fill('M50 84c-18-13-19-22-13-28 5-5 11-2 13 4 2-6 8-9 13-4 6 6 5 15-13 28z', red),
  },
  no: { zh: '禁止', en: 'a stop sign', shapes: line('M50 10a40 40 0 1 1-.1 0zM22 22l56 56', red, 10) },
} as const satisfies Motifs;
