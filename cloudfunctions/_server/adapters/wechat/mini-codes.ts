import { fail, ok } from '@domain/result';
import type { MiniCodes } from '../../usecases/ports/channel';
import { cloud } from '../cloud';

interface GetUnlimited {
  (input: {
    readonly scene: string;
    readonly page: string;
    readonly checkPath: boolean;
    readonly envVersion: string;
    readonly width: number;
  }): Promise<unknown>;
}

const widthPx = 430;
/** What a code opens, by how the messages are sent: a code of a trial version must not lead to the released one. */
const versionOf: Readonly<Record<string, string>> = { developer: 'develop', trial: 'trial' };

const bufferIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'buffer' in answer ? answer.buffer : undefined;

/** WeChat's own codes (wxacode.getUnlimited). The page may not be released yet: it is not checked. */
export const createMiniCodes = (miniprogramState: string): MiniCodes => ({
  draw: async (scene, page) => {
    const { wxacode } = cloud.openapi as unknown as { wxacode: { getUnlimited: GetUnlimited } };
    const envVersion = versionOf[miniprogramState] ?? 'release';
    try {
      const buffer = bufferIn(
        await wxacode.getUnlimited({ scene, page, checkPath: false, envVersion, width: widthPx }),
      );
      return buffer instanceof Uint8Array ? ok(Buffer.from(buffer).toString('base64')) : fail('busy');
    } catch {
      return fail('busy');
    }
  },
});
