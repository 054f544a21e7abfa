import { Agent, request } from 'node:http';

export interface Posted {
  readonly status: number;
  readonly body: string;
}

/** Kept-alive connections: a source does not connect anew for each warning, and the generator stays cheap. */
export class Poster {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 256 });

  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<Posted> {
    return new Promise((resolve, reject) => {
      const sent = request(url, { method: 'POST', headers, agent: this.agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  stop(): void {
    this.agent.destroy();
  }
}
