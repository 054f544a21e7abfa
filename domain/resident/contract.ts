import * as v from 'valibot';
import { Scene } from '../channel/channel';
import { action } from '../contract/action';
import { Empty, Instant, OpId, PersonName, Phone, VillageCode } from '../contract/fields';
import { residentTags } from './tags';

/** How the phone number was proved: WeChat's button (a code that its server opens once) or a typed number with an SMS code. */
export const PhoneProof = v.variant('by', [
  v.object({ by: v.literal('wechat'), code: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  v.object({ by: v.literal('sms'), phone: Phone, code: v.pipe(v.string(), v.trim(), v.regex(/^\d{6}$/)) }),
]);
export type PhoneProof = v.InferOutput<typeof PhoneProof>;

/** What a person agrees to for themselves. */
export const ownPurposes = ['protect', 'officerContact'] as const;
/** With what a relative agrees to, and a guardian for a child under 14. */
export const consentPurposes = [...ownPurposes, 'protectRelative', 'protectChild'] as const;
/** One consent, for one purpose, to one version of its text. Never pre-ticked. */
export const Consent = v.object({
  purpose: v.picklist(consentPurposes),
  textVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Consent = v.InferOutput<typeof Consent>;

export const Tags = v.pipe(v.array(v.picklist(residentTags)), v.maxLength(residentTags.length));

export const ResidentView = v.object({
  nameMask: v.string(),
  phoneMask: v.string(),
  village: v.object({ code: VillageCode, name: v.string(), street: v.string() }),
  registeredAt: Instant,
});
export type ResidentView = v.InferOutput<typeof ResidentView>;

/** Who am I here? Asked at every start. */
export const whoAmI = action({
  fn: 'resident',
  name: 'resident.me',
  input: Empty,
  output: v.object({
    resident: v.nullable(ResidentView),
    /** Subscription templates to ask for on the next tap that makes sense; at most 3. */
    templateIds: v.array(v.string()),
  }),
});

export const sendSmsCode = action({
  fn: 'resident',
  name: 'resident.sendCode',
  input: v.object({ phone: Phone, opId: OpId }),
  output: v.object({ expiresAt: Instant, againAt: Instant }),
});

export const register = action({
  fn: 'resident',
  name: 'resident.register',
  input: v.object({
    opId: OpId,
    name: PersonName,
    phone: PhoneProof,
    village: VillageCode,
    consents: v.pipe(v.array(Consent), v.maxLength(consentPurposes.length)),
    tags: v.optional(Tags),
    /** Asked as nothing else: is this person under 14? Then a guardian registers them. */
    under14: v.optional(v.boolean()),
    /** The code that brought them here. One that we never made is ignored. */
    scene: v.optional(Scene),
  }),
  output: v.object({ resident: ResidentView }),
});

/**
 * '是不是真民警?': whether an officer holds the caller's own open task now. Null is an answer: nobody does. Anything else is
 * none: who the caller on the line is, only `officer.check` says, with a name.
 */
export const verifyOfficer = action({
  fn: 'resident',
  name: 'officer.verify',
  input: Empty,
  output: v.object({
    contact: v.nullable(v.object({ since: Instant })),
    askedAt: Instant,
  }),
});
