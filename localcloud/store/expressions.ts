import { evalExpr } from 'mingo/core';
import type { Options } from 'mingo/types';
import { compare } from 'mingo/util';

/*
 * Expression operators that mingo lacks or reads in another way than MongoDB's documents.
 */

type Expression = (document: unknown, operand: unknown, options: Options) => unknown;

/** An operator on the values of its operands, in a list or, when it is one, by itself. */
function onValues(compute: (...values: unknown[]) => unknown): Expression {
  return (document, operand, options) => {
    const values = evalExpr(document, operand, options);
    return compute(...(Array.isArray(operand) ? (values as unknown[]) : [values]));
  };
}

/** Values of different types have an order in expressions, unlike in queries. */
function comparison(holds: (order: number) => boolean): Expression {
  return onValues((a, b) => holds(compare(a, b)));
}

/** The place of a text in another, counted in the given units; null in null, −1 when it isn't there. */
function indexOf(unitsOf: (text: string) => readonly unknown[]): Expression {
  return onValues((text, part, ...within) => {
    const [start = 0, end] = within;
    if (text === null || text === undefined) return null;
    if (typeof text !== 'string' || typeof part !== 'string') throw new Error('$indexOf… wants texts');
    const units = unitsOf(text).slice(0, end === undefined ? undefined : Number(end));
    const sought = unitsOf(part);
    for (let at = Number(start); at + sought.length <= units.length; at++) {
      if (sought.every((unit, i) => units[at + i] === unit)) return at;
    }
    return -1;
  });
}

const truncate = onValues((number, places = 0) => {
  if (number === null || number === undefined) return null;
  if (typeof number !== 'number') throw new Error('$trunc wants a number');
  const factor = 10 ** Number(places);
  return Math.trunc(number * factor) / factor;
});

export const expressions: Readonly<Record<string, Expression>> = {
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $trunc: truncate,
  $indexOfBytes: indexOf((text) => [...Buffer.from(text)]),
  $indexOfCP: indexOf((text) => [...text]),
};
