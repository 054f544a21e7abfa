import type { Localcloud } from '../../localcloud/localcloud';

export type StoredDocument = Readonly<Record<string, unknown>> & { readonly _id: string };

/** Every document of a collection as it is stored, read over the wire protocol. */
export async function documents(
  cloud: Pick<Localcloud, 'sdkUrl'>,
  collection: string,
): Promise<StoredDocument[]> {
  const all: StoredDocument[] = [];
  for (;;) {
    const page = await pageOf(cloud, { collection, offset: all.length });
    all.push(...page);
    if (page.length < pageSize) return all;
  }
}

const pageSize = 1_000;

async function pageOf(
  cloud: Pick<Localcloud, 'sdkUrl'>,
  { collection, offset }: { collection: string; offset: number },
): Promise<StoredDocument[]> {
  const body = {
    action: 'database.getDocument',
    collectionName: collection,
    queryType: 'WHERE',
    query: '{}',
    order: JSON.stringify({ _id: { $numberInt: '1' } }),
    offset,
    limit: pageSize,
  };
  const response = await fetch(cloud.sdkUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const reply = (await response.json()) as { data?: { list: string[] }; code?: string };
  if (!reply.data) throw new Error(`could not read ${collection}: ${reply.code ?? 'no answer'}`);
  return reply.data.list.map((text) => JSON.parse(text) as StoredDocument);
}

/** Puts documents in as they are, past the functions. */
export async function insert(
  cloud: Pick<Localcloud, 'sdkUrl'>,
  collection: string,
  all: readonly StoredDocument[],
): Promise<void> {
  const data = all.map((one) => JSON.stringify(one));
  const body = { action: 'database.insertDocument', collectionName: collection, data };
  const response = await fetch(cloud.sdkUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const reply = (await response.json()) as { code?: string };
  if (reply.code) throw new Error(`could not insert into ${collection}: ${reply.code}`);
}
