/** The cells of a file's first sheet, as a person reads them; null when it is no Excel file. */
export type ExcelReader = (bytes: ArrayBuffer) => Promise<readonly (readonly string[])[] | null>;

/** Not on the phone: its package has no room for a reader of Excel, and the desk sits at a computer. */
export const readExcel: ExcelReader | null = null;
