const words =
  '青山 白云 红枣 春茶 石桥 竹林 杨梅 稻田 清泉 小船 灯笼 月饼 荷花 米酒 麦穗 松树 燕子 金鱼 木梳 豆腐 雨伞 蓝天 冬笋 桂花 柿子 梅花 溪水 古井 银杏 香榧 火腿 铜锣'.split(
    ' ',
  );

/**
 * A code word that two people can say over the phone: `青山 4827`. 32 words × 10,000 numbers, from three random bytes; it
 * is bound to one acceptance and dies with it.
 */
export function codeWord(random: Uint8Array): string {
  const [a = 0, b = 0, c = 0] = random;
  const digits = ((b << 8) | c) % 10_000;
  return `${words[a % words.length] ?? '青山'} ${String(digits).padStart(4, '0')}`;
}
