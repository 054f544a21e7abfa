import type { ActionTable, AdminReply, AdminRequest } from '../gateway/actions';
import { limits } from './limits';
import { wrongPath } from './paths';
import type { Storage } from './storage';

// The SDK keeps the message of a refusal and loses its code, so the message has to say it.
const invalid = (message: string): AdminReply => ({
  code: 'INVALID_PARAM',
  message: `[INVALID_PARAM] ${message}`,
});

const nowhere = {
  code: 'STORAGE_FILE_NONEXIST',
  message: '[STORAGE_FILE_NONEXIST] there is no such file',
} as const;

/** Permission to upload one file: the SDK then sends it to `url` with PUT. */
const getUploadMetadata = (storage: Storage, { path }: AdminRequest): AdminReply => {
  if (typeof path !== 'string') return invalid('"path" must be a text');
  const wrong = wrongPath(path);
  if (wrong !== undefined) return invalid(wrong);
  const fileId = storage.idOf(path);
  const data = { url: storage.uploadUrl(path), token: 'localcloud', authorization: 'localcloud', fileId };
  return { data: { ...data, cosFileId: Buffer.from(fileId).toString('base64url') } };
};

const listOf = (value: unknown): unknown[] | undefined =>
  Array.isArray(value) && value.length > 0 && value.length <= limits.filesPerCall ? value : undefined;

const tooMany = () => invalid(`a call names 1 to ${limits.filesPerCall} files`);

interface Asked {
  readonly fileid?: unknown;
  readonly max_age?: unknown;
}

const downloadUrl = async (storage: Storage, { fileid, max_age: maxAge }: Asked): Promise<object> => {
  const path = storage.pathOf(fileid);
  const seconds = typeof maxAge === 'number' && maxAge > 0 ? Math.trunc(maxAge) : limits.defaultUrlSeconds;
  if (path === undefined || !(await storage.files.has(path)))
    return { fileID: fileid, tempFileURL: '', maxAge: seconds, ...nowhere };
  const tempFileURL = storage.temporaryUrl(path, seconds);
  return { fileID: fileid, tempFileURL, maxAge: seconds, code: 'SUCCESS' };
};

const batchGetDownloadUrl = async (storage: Storage, request: AdminRequest): Promise<AdminReply> => {
  const asked = listOf(request.file_list) as (Asked | null)[] | undefined;
  if (asked === undefined) return tooMany();
  return { data: { download_list: await Promise.all(asked.map((one) => downloadUrl(storage, one ?? {}))) } };
};

const batchDeleteFile = async (storage: Storage, request: AdminRequest): Promise<AdminReply> => {
  const asked = listOf(request.fileid_list);
  if (asked === undefined) return tooMany();
  const removed = asked.map(async (fileID) => {
    const path = storage.pathOf(fileID);
    const gone = path !== undefined && (await storage.files.remove(path));
    return { fileID, ...(gone ? { code: 'SUCCESS' } : nowhere) };
  });
  return { data: { delete_list: await Promise.all(removed) } };
};

/** The `storage.*` actions, as `@cloudbase/node-sdk` 3.17.2 sends them. */
export const storageActions = (storage: Storage): ActionTable => ({
  'storage.getUploadMetadata': (request) => getUploadMetadata(storage, request),
  'storage.batchGetDownloadUrl': (request) => batchGetDownloadUrl(storage, request),
  'storage.batchDeleteFile': (request) => batchDeleteFile(storage, request),
});
