import { openApiDocument } from './document';

/** The description as it stands in the file. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
