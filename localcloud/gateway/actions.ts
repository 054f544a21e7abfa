/** The parsed body of `POST /admin`: `action` and what belongs to it. Nothing in it has been checked. */
export type AdminRequest = Readonly<Record<string, unknown>> & { readonly action: string };

/** What goes back, without `requestId`. A refusal is thrown, as an error with a `code`. */
export type AdminReply = Readonly<Record<string, unknown>>;

/** Answers one action of the wire protocol. */
export type ActionHandler = (request: AdminRequest) => AdminReply | Promise<AdminReply>;

/** Every action that the gateway knows, by its name on the wire; tables are composed by spreading. */
export type ActionTable = Readonly<Record<string, ActionHandler>>;
