import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { LinkFinding, LinkFlag } from '@domain/check/link/take-apart';
import { Card } from '../../components/card';
import { say } from '../../platform/language';

/** Every link taken apart: where it really leads, and what is wrong with it. It can be read, not pressed. */
export function LinksCard({ links }: { readonly links: readonly LinkFinding[] }): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <Card title={say('里面的链接（没有打开）', 'Links in it (not opened)')}>
      {links.slice(0, 10).map((link) => (
        <Link key={link.start} link={link} />
      ))}
    </Card>
  );
}

function Link({ link }: { readonly link: LinkFinding }): ReactElement {
  if (link.masked)
    return (
      <Text className="block">
        {say('有一个被遮住的链接，看不到网址。', 'There is a link that was masked.')}
      </Text>
    );
  return (
    <View className="check-finding">
      <Text className="block soft">{say('真正去的地方', 'Where it really leads')}</Text>
      <Text className="block strong check-host">{link.host}</Text>
      {link.flags.map((flag) => (
        <Text key={flag} className="block danger-ink">
          {flagText(flag, link)}
        </Text>
      ))}
      {link.flags.length === 0 ? <Text className="block">{plainText(link)}</Text> : null}
    </View>
  );
}

function plainText({ ownedBy }: LinkFinding): string {
  return ownedBy === undefined
    ? say(
        '光看网址，看不出是谁的。没有把握不要点。',
        'Nobody can tell from the address whose it is. Do not open it unless you are sure.',
      )
    : say(
        `是“${ownedBy}”自己的网址。是谁发来的，还要再核实。`,
        `It is ${ownedBy}’s own address. Who sent it is another question.`,
      );
}

function flagText(flag: LinkFlag, { poseOf = '' }: LinkFinding): string {
  switch (flag) {
    case 'lookAlike':
      return say(`冒充“${poseOf}”，不是它的网址`, `Dressed up as ${poseOf}, but not its address`);
    case 'foreignLetters':
      return say('用了长得像英文的外国字母', 'Uses foreign letters that look like Latin ones');
    case 'userBeforeHost':
      return say('@ 前面是假的，后面才是真网址', 'What stands before the @ is a decoy');
    case 'ipAddress':
      return say('只有数字，没有名字：正规单位不这样', 'Bare numbers: no proper office uses these');
    case 'shortLink':
      return say('短链接，看不到真网址', 'A short link hides where it leads');
    case 'download':
      return say('会下载安装软件或文件', 'Downloads an app or a file');
    case 'oddPort':
      return say('带着少见的端口号', 'Has an unusual port number');
    case 'cheapEnding':
      return say('骗子常用的便宜网址结尾', 'A cheap ending that scammers like');
  }
}
