/** How somebody lives here, told if they like: it says where and how they are best looked for. */
export const residentTags = ['rentedFlat', 'enterprise', 'migrant'] as const;
export type ResidentTag = (typeof residentTags)[number];

export const residentTagName: Readonly<Record<ResidentTag, { readonly zh: string; readonly en: string }>> = {
  rentedFlat: { zh: '租房住', en: 'I rent my home' },
  enterprise: { zh: '在企业上班', en: 'I work for a company' },
  migrant: { zh: '外来务工', en: 'I came here to work' },
};
