/** Whose name scammers borrow: how it is written in a host, and the domains that are really its own. */
export interface Brand {
  readonly name: string;
  /** Lower-case. Three letters or fewer count only as a whole part of a host (`jd-pay`, not `jdsports`). */
  readonly words: readonly string[];
  readonly domains: readonly string[];
}

const brand = (name: string, words: string, domains: string): Brand => ({
  name,
  words: words.split(' '),
  domains: domains.split(' '),
});

/** Banks, carriers, shops and offices with the domains that they publish themselves. */
export const brands: readonly Brand[] = [
  brand('工商银行', 'icbc 95588', 'icbc.com.cn'),
  brand('建设银行', 'ccb 95533', 'ccb.com ccb.com.cn'),
  brand('农业银行', 'abchina 95599', 'abchina.com abchina.com.cn'),
  brand('中国银行', 'bankofchina boc 95566', 'boc.cn bankofchina.com'),
  brand('交通银行', 'bankcomm 95559', 'bankcomm.com bankcomm.cn'),
  brand('招商银行', 'cmbchina cmb 95555', 'cmbchina.com cmbt.cn'),
  brand('邮储银行', 'psbc 95580', 'psbc.com'),
  brand('光大银行', 'cebbank 95595', 'cebbank.com'),
  brand('中信银行', 'citicbank citic 95558', 'citicbank.com'),
  brand('浦发银行', 'spdb 95528', 'spdb.com.cn'),
  brand('民生银行', 'cmbc 95568', 'cmbc.com.cn'),
  brand('兴业银行', '95561', 'cib.com.cn'),
  brand('平安银行', 'pingan 95511', 'pingan.com pingan.com.cn'),
  brand('银联', 'unionpay 95516', 'unionpay.com 95516.com'),
  brand('中国移动', '10086', '10086.cn'),
  brand('中国联通', '10010', '10010.com 10010.cn'),
  brand('中国电信', '10000 chinatelecom', '189.cn chinatelecom.com.cn'),
  brand('淘宝', 'taobao', 'taobao.com tb.cn'),
  brand('天猫', 'tmall', 'tmall.com'),
  brand('京东', 'jd jingdong', 'jd.com jingdong.com 3.cn'),
  brand('拼多多', 'pinduoduo yangkeduo', 'pinduoduo.com yangkeduo.com'),
  brand('支付宝', 'alipay zhifubao', 'alipay.com'),
  brand('微信', 'weixin wechat', 'qq.com wechat.com weixin.com'),
  brand('抖音', 'douyin', 'douyin.com'),
  brand('快手', 'kuaishou', 'kuaishou.com'),
  brand('美团', 'meituan', 'meituan.com dianping.com dpurl.cn'),
  brand('顺丰', 'sf-express', 'sf-express.com'),
  brand('12306', '12306', '12306.cn'),
  brand('交管12123', '12123', '122.gov.cn'),
  brand('携程', 'ctrip', 'ctrip.com'),
  brand('苏宁', 'suning', 'suning.com'),
  brand('唯品会', 'vipshop', 'vip.com vipshop.com'),
  brand('苹果', 'icloud appleid apple', 'apple.com icloud.com'),
  brand('学信网', 'chsi', 'chsi.com.cn'),
  brand('政府网站', 'gov', 'gov.cn'),
];
