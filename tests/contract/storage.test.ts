import { type Environment, openEnvironment } from './environment';

/** What these tests use of `wx-server-sdk`; its own declarations mix in callback styles. */
interface Storage {
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>;
  deleteFile(options: { fileList: readonly string[] }): Promise<{ fileList: readonly Told[] }>;
  getTempFileURL(options: {
    fileList: readonly (string | { fileID: string; maxAge: number })[];
  }): Promise<{ fileList: readonly (Told & { tempFileURL: string })[] }>;
}

interface Told {
  readonly fileID: string;
  readonly status: number;
}

let environment: Environment;
let storage: Storage;
const made = new Set<string>();

const upload = async (name: string, content: Buffer) => {
  const { fileID } = await storage.uploadFile({ cloudPath: `contract/${name}`, fileContent: content });
  made.add(fileID);
  return fileID;
};

beforeAll(async () => {
  environment = await openEnvironment([]);
  storage = (await import('wx-server-sdk')) as unknown as Storage;
});
afterAll(async () => {
  if (made.size > 0) await storage.deleteFile({ fileList: [...made] });
  await environment.close();
});

describe('files', () => {
  it('come back byte by byte, by download and by a temporary URL', async () => {
    const content = Buffer.from(Array.from({ length: 2000 }, (_, at) => at % 256));
    const fileID = await upload('字节 bytes.bin', content);
    expect(fileID).toMatch(/^cloud:\/\/[^/]+\/contract\//);
    expect((await storage.downloadFile({ fileID })).fileContent.equals(content)).toBe(true);
    const [told] = (await storage.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })).fileList;
    expect(told).toMatchObject({ fileID, status: 0 });
    const response = await fetch(told?.tempFileURL ?? '');
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  });

  it('keep their id when they are uploaded again', async () => {
    const first = await upload('again.txt', Buffer.from('first'));
    expect(await upload('again.txt', Buffer.from('second'))).toBe(first);
    expect((await storage.downloadFile({ fileID: first })).fileContent.toString()).toBe('second');
  });

  it('are gone after deletion', async () => {
    const fileID = await upload('gone.txt', Buffer.from('soon gone'));
    expect((await storage.deleteFile({ fileList: [fileID] })).fileList).toMatchObject([
      { fileID, status: 0 },
    ]);
    await expect(storage.downloadFile({ fileID })).rejects.toBeDefined();
  });
});
