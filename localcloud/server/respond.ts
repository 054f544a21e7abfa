import type { ServerResponse } from 'node:http';

export const send = (
  response: ServerResponse,
  status: number,
  { type, body }: { type: string; body: string | Buffer },
): void => {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
};

export const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, { type: 'application/json; charset=utf-8', body: JSON.stringify(value) });

/** A refusal: `code` for machines, `message` for people. */
export const refuse = (
  response: ServerResponse,
  status: number,
  { code, message }: { code: string; message: string },
): void => sendJson(response, status, { code, message });
