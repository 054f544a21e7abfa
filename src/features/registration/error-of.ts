import type { Field } from './form';
import type { Registration } from './use-registration';

/** The complaint about one field, in the shape that a text field takes. */
export const errorOf = ({ complaint }: Registration, field: Field): { error?: string } =>
  complaint?.field === field ? { error: complaint.message } : {};
