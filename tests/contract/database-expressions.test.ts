import { tasksAndPeople } from './collections';
import type { AggregateCommand } from './sdk';

const { command, people } = tasksAndPeople();

describe('expressions', () => {
  const document = {
    _id: 'd',
    n: -7.5,
    m: 4,
    text: '金钟罩 abc',
    none: null,
    list: [3, 1, 2],
    flags: [true, 0],
    o: { a: 1, b: 2 },
    when: new Date('2021-05-28T09:08:07.123Z'),
  };

  const cases: Readonly<
    Record<string, ($: AggregateCommand) => Record<string, readonly [unknown, unknown]>>
  > = {
    'calculate with numbers': ($) => ({
      abs: [$.abs('$n'), 7.5],
      add: [$.add(['$n', '$m', 1]), -2.5],
      later: [$.add(['$when', 1000]), new Date('2021-05-28T09:08:08.123Z')],
      ceil: [$.ceil('$n'), -7],
      floor: [$.floor('$n'), -8],
      trunc: [$.trunc('$n'), -7],
      divide: [$.divide(['$m', 8]), 0.5],
      exp: [$.exp(0), 1],
      ln: [$.ln(1), 0],
      log: [$.log([8, 2]), 3],
      log10: [$.log10(1000), 3],
      mod: [$.mod(['$m', 3]), 1],
      multiply: [$.multiply(['$n', 2]), -15],
      pow: [$.pow(['$m', 3]), 64],
      sqrt: [$.sqrt('$m'), 2],
      subtract: [$.subtract(['$m', 1]), 3],
      nothing: [$.add(['$none', 1]), null],
    }),
    'work on lists and sets': ($) => ({
      at: [$.arrayElemAt(['$list', -1]), 2],
      pairs: [$.arrayToObject([[['k', 1]]]), { k: 1 }],
      joined: [$.concatArrays(['$list', [9]]), [3, 1, 2, 9]],
      kept: [$.filter({ input: '$list', as: 'x', cond: $.gte(['$$x', 2]) }), [3, 2]],
      in: [$.in([2, '$list']), true],
      index: [$.indexOfArray(['$list', 2]), 2],
      isList: [$.isArray('$list'), true],
      mapped: [$.map({ input: '$list', as: 'x', in: $.multiply(['$$x', 2]) }), [6, 2, 4]],
      range: [$.range([0, 6, 2]), [0, 2, 4]],
      reduced: [$.reduce({ input: '$list', initialValue: 0, in: $.add(['$$value', '$$this']) }), 6],
      reversed: [$.reverseArray('$list'), [2, 1, 3]],
      size: [$.size('$list'), 3],
      slice: [$.slice(['$list', 1, 2]), [1, 2]],
      zip: [
        $.zip({ inputs: ['$list', ['a', 'b', 'c']] }),
        [
          [3, 'a'],
          [1, 'b'],
          [2, 'c'],
        ],
      ],
      all: [$.allElementsTrue(['$flags']), false],
      any: [$.anyElementTrue(['$flags']), true],
      difference: [$.setDifference(['$list', [1]]), [3, 2]],
      equal: [$.setEquals(['$list', [1, 2, 3, 3]]), true],
      subset: [$.setIsSubset([[1], '$list']), true],
    }),
    'decide and compare': ($) => ({
      and: [$.and(['$m', true]), true],
      or: [$.or([0, '$none']), false],
      not: [$.not(['$none']), true],
      cmp: [$.cmp(['$m', 5]), -1],
      eq: [$.eq(['$m', 4]), true],
      neq: [$.neq(['$m', 4]), false],
      types: [$.gt(['$text', '$m']), true],
      lt: [$.lt(['$m', 5]), true],
      cond: [$.cond({ if: $.gt(['$m', 3]), then: 'many', else: 'few' }), 'many'],
      ifNull: [$.ifNull(['$none', 'nothing']), 'nothing'],
      switch: [$.switch({ branches: [{ case: $.eq(['$m', 4]), then: 'four' }], default: '?' }), 'four'],
      literal: [$.literal('$m'), '$m'],
      let: [$.let({ vars: { x: '$m' }, in: $.add(['$$x', 1]) }), 5],
      merged: [$.mergeObjects(['$o', { b: 3 }]), { a: 1, b: 3 }],
      pairs: [
        $.objectToArray('$o'),
        [
          { k: 'a', v: 1 },
          { k: 'b', v: 2 },
        ],
      ],
    }),
    'read dates': ($) => ({
      year: [$.year('$when'), 2021],
      month: [$.month('$when'), 5],
      day: [$.dayOfMonth('$when'), 28],
      weekday: [$.dayOfWeek('$when'), 6],
      yearDay: [$.dayOfYear('$when'), 148],
      isoWeekday: [$.isoDayOfWeek('$when'), 5],
      isoWeek: [$.isoWeek('$when'), 21],
      isoYear: [$.isoWeekYear('$when'), 2021],
      week: [$.week('$when'), 21],
      hour: [$.hour('$when'), 9],
      inChina: [$.hour({ date: '$when', timezone: '+08:00' }), 17],
      minute: [$.minute('$when'), 8],
      second: [$.second('$when'), 7],
      millisecond: [$.millisecond('$when'), 123],
      text: [
        $.dateToString({ date: '$when', format: '%Y-%m-%d %H:%M', timezone: '+08:00' }),
        '2021-05-28 17:08',
      ],
      parts: [$.dateFromParts({ year: 2021, month: 2, day: 3, hour: 4 }), new Date('2021-02-03T04:00:00Z')],
      read: [$.dateFromString({ dateString: '2021-02-03T04:00:00.000Z' }), new Date('2021-02-03T04:00:00Z')],
    }),
    'cut and join texts': ($) => ({
      concat: [$.concat(['$text', '!']), '金钟罩 abc!'],
      bytes: [$.strLenBytes('$text'), 13],
      characters: [$.strLenCP('$text'), 7],
      byteAt: [$.indexOfBytes(['$text', 'abc']), 10],
      characterAt: [$.indexOfCP(['$text', 'abc']), 4],
      notThere: [$.indexOfCP(['$text', 'z']), -1],
      split: [$.split(['$text', ' ']), ['金钟罩', 'abc']],
      same: [$.strcasecmp(['ABC', 'abc']), 0],
      part: [$.substrCP(['$text', 1, 2]), '钟罩'],
      partBytes: [$.substrBytes(['$text', 3, 6]), '钟罩'],
      lower: [$.toLower('ABC'), 'abc'],
      upper: [$.toUpper('$text'), '金钟罩 ABC'],
    }),
  };

  it.each(Object.keys(cases))('%s', async (name) => {
    await people().add({ data: document });
    const made = cases[name]?.(command().aggregate) ?? {};
    const fields = Object.fromEntries(Object.entries(made).map(([key, [expression]]) => [key, expression]));
    const { list } = await people()
      .aggregate()
      .project({ _id: 0, ...fields })
      .end();
    const wanted = Object.fromEntries(Object.entries(made).map(([key, [, value]]) => [key, value]));
    expect(list).toEqual([wanted]);
  });
});
