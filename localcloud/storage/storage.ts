import { Files } from './files';
import { keyOf, wrongPath } from './paths';
import { Signer } from './signer';
import { limits } from './limits';

export interface StorageOptions {
  readonly dataDir: string;
  readonly env: string;
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly now: () => number;
}

/** Where files are uploaded to and fetched from. */
export const storagePrefix = '/storage/';

/** File storage of the environment: names, permissions and the files themselves. */
export class Storage {
  readonly files: Files;
  readonly signer: Signer;
  private readonly idPrefix: string;

  constructor(private readonly options: StorageOptions) {
    this.files = new Files(options.dataDir);
    this.signer = new Signer(options.now);
    // `cloud://ENV.BUCKET/PATH`, as in the cloud; the bucket's name means nothing here.
    this.idPrefix = `cloud://${options.env}.${options.env}-files/`;
  }

  idOf(path: string): string {
    return this.idPrefix + path;
  }

  /** The path in a file id of this environment, else undefined. */
  pathOf(fileId: unknown): string | undefined {
    if (typeof fileId !== 'string' || !fileId.startsWith(this.idPrefix)) return undefined;
    const path = fileId.slice(this.idPrefix.length);
    return wrongPath(path) === undefined ? path : undefined;
  }

  uploadUrl(path: string): string {
    const query = this.signer.query(`put ${path}`, limits.uploadSeconds);
    return `${this.options.url}${storagePrefix}${keyOf(path)}?path=${encodeURIComponent(path)}&${query}`;
  }

  /** A URL that whoever has it can read the file by, for so long. */
  temporaryUrl(path: string, seconds: number): string {
    const key = keyOf(path);
    return `${this.options.url}${storagePrefix}${key}?${this.signer.query(`get ${key}`, seconds)}`;
  }
}
