import * as v from 'valibot';
import type { Files } from '../usecases/ports/report';
import { cloud } from './cloud';

const Uploaded = v.object({ fileID: v.pipe(v.string(), v.nonEmpty()) });
const Linked = v.object({ fileList: v.array(v.object({ tempFileURL: v.string() })) });

export const files: Files = {
  put: async (cloudPath, bytes) => {
    try {
      const uploaded: unknown = await cloud.uploadFile({
        cloudPath,
        fileContent: Buffer.from(bytes) as never,
      });
      const parsed = v.safeParse(Uploaded, uploaded);
      return parsed.success ? parsed.output.fileID : null;
    } catch {
      return null;
    }
  },
  links: async (ids, seconds) => {
    if (ids.length === 0) return [];
    const fileList = ids.map((fileID) => ({ fileID, maxAge: seconds }));
    const answer: unknown = await cloud.getTempFileURL({ fileList });
    return v
      .parse(Linked, answer)
      .fileList.flatMap(({ tempFileURL }) => (tempFileURL === '' ? [] : [tempFileURL]));
  },
};
