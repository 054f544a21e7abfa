// Taro's templates drop every aria attribute; injected here, they reach the weapp's WXML and its setData.
const aria = {
  'aria-label': "''",
  'aria-role': "''",
  'aria-hidden': 'false',
  'aria-checked': "''",
  'aria-disabled': 'false',
  'aria-live': "''",
};

const carriers = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea'];

export const accessible: [string, object] = [
  '@tarojs/plugin-inject',
  { components: Object.fromEntries(carriers.map((name) => [name, { ...aria }])) },
];
