import {
  blue,
  box,
  dot,
  fill,
  gold,
  green,
  ground,
  line,
  red,
  shoulders,
  skin,
  slate,
  uniform,
  white,
  type Motifs,
} from './shapes';

/** Who is in the pictures. */
export const people = {
  scammer: {
    zh: '蒙面的骗子',
    en: 'a masked scammer',
    shapes:
      fill(shoulders, slate) +
      dot('50 36 24', skin) +
      fill('M24 34h52v14c-16 8-36 8-52 0z', ground) +
      dot('40 40 4', white) +
      dot('60 40 4', white) +
      fill('M22 26c4-22 52-22 56 0z', slate),
  },
  person: {
    zh: '您',
    en: 'you',
    shapes:
      fill(shoulders, blue) +
      dot('50 36 24', skin) +
      fill('M26 32c0-30 48-30 48 0-14-10-34-10-48 0z', '#5b4a3a'),
  },
  elder: {
    zh: '老人',
    en: 'an old person',
    shapes:
      fill(shoulders, green) +
      dot('50 38 24', skin) +
      fill('M26 34c-2-32 50-32 48 0-12-12-36-12-48 0z', white) +
      line('M32 42h12M56 42h12M44 42h12', ground, 3),
  },
  child: {
    zh: '孩子',
    en: 'a child',
    shapes:
      fill('M26 98c2-18 12-28 24-28s22 10 24 28z', gold) +
      dot('50 48 22', skin) +
      fill('M28 46c0-30 44-30 44 0-10-8-34-8-44 0z', '#5b4a3a'),
  },
  officer: {
    zh: '穿制服的人',
    en: 'somebody in uniform',
    shapes:
      fill(shoulders, uniform) +
      dot('50 40 22', skin) +
      fill('M22 28c2-20 54-20 56 0l-6 6H28z', uniform) +
      box('26 30 48 6', ground, 3) +
      dot('50 22 5', gold) +
      line('M50 66v24', gold, 4),
  },
  group: {
    zh: '聊天群',
    en: 'a chat group',
    shapes:
      [20, 50, 80].map((x, at) => dot(`${x} 34 13`, [blue, gold, green][at] ?? blue)).join('') +
      [20, 50, 80]
        .map((x, at) => fill(`M${x - 18} 78c1-34 35-34 36 0z`, [blue, gold, green][at] ?? blue))
        .join(''),
  },
  teacher: {
    zh: '荐股“老师”',
    en: 'a “teacher”',
    shapes:
      fill(shoulders, slate) +
      dot('50 36 24', skin) +
      fill('M26 30c0-28 48-28 48 0-14-8-34-8-48 0z', '#5b4a3a') +
      line('M32 40h12M56 40h12M44 40h12', gold, 3) +
      fill('M46 62h8l4 26-8 8-8-8z', red),
  },
  mask: {
    zh: '假的笑脸',
    en: 'a false smile',
    shapes:
      fill('M14 14h72c2 44-10 70-36 78C24 84 12 58 14 14z', white) +
      fill('M28 36h14l-7 9zM58 36h14l-7 9z', ground) +
      line('M32 62c10 14 26 14 36 0', red),
  },
  hush: {
    zh: '不许告诉家人',
    en: 'a finger on the lips',
    shapes:
      dot('50 44 34', skin) +
      dot('38 36 4', ground) +
      dot('62 36 4', ground) +
      box('46 50 8 44', '#d9a878', 4) +
      line('M38 62h24', red, 4),
  },
} as const satisfies Motifs;
