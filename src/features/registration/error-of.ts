import type { Field } from './form';
import type { Complaint } from './form';

/** The complaint about one field, in the shape that a text field takes. */
export const errorOf = (
  { complaint }: { readonly complaint: Complaint | null },
  field: Field,
): { error?: string } => (complaint?.field === field ? { error: complaint.message } : {});
