/** Branded ids: a `TaskId` is not a `ResidentId`. All are opaque; none can be turned back into a phone or an openid. */
export type PersonKey = string & { readonly __id: 'person' };
export type ResidentId = string & { readonly __id: 'resident' };
export type StaffId = string & { readonly __id: 'staff' };
export type TaskId = string & { readonly __id: 'task' };

/** A sealed value: `keyId.iv.ciphertext.mac`, base64url. Opened only inside a function, through the `Vault`. */
export type Sealed = string & { readonly __id: 'sealed' };

/** A task is the n-th of its person; two racers make the same id and the second `add` fails. */
export const taskId = (person: PersonKey, n: number): TaskId => `${person}#${n}` as TaskId;
