import type { AppError } from './sentences';

/** The same sentences in plain English. Their keys are the errors of the app: one without its English does not compile. */
const english: Readonly<Record<AppError, string>> = {
  badInput: 'Something is filled in wrongly. Please check it and try again.',
  unknownAction: 'This version cannot do that yet. Please update the app and try again.',
  clientTooOld: 'Your version is too old. Please close the app and open it again.',
  noIdentity: 'We could not see which WeChat this is. Please close the app and open it again.',
  notAllowed: 'You may not do this. Please ask the anti-fraud desk of your district.',
  busy: 'Many people are using this now. Please wait a few seconds and try again.',
  internal: 'Something went wrong here. Please try again later. In an emergency call 96110.',

  notRegistered: 'You are not registered yet. Please take one minute to register.',
  alreadyRegistered: 'You are registered already. There is nothing to do.',
  phoneTaken: 'Another WeChat has registered this number. If that was not you, call 96110.',
  phoneCodeExpired: 'The permission for the number is too old. Please tap "Use my WeChat number" again.',
  smsCodeWrong: 'The code is wrong. Look at the 6 digits in the text message and type them again.',
  smsCodeExpired: 'The code is too old. Please ask for a new one.',
  smsCodeTooMany:
    'Too many codes were asked for. Look at your messages first. If there is none, wait a while and ask again.',
  consentMissing: 'To register you have to tick "I agree". Without it you can still read the tips.',
  villageUnknown: 'We could not find this village or neighbourhood. Please choose again.',
  underAge: 'Under 14? Please let your father or mother register you with their WeChat.',
  exportTooMany: 'You have used up the exports of today. Please come back tomorrow.',
  movedTooOften:
    'The address was changed too often today. Please come back tomorrow; if it is urgent, call 96110.',

  relativeUnknown: 'We could not find this relative. Please refresh and look again.',
  relativeFull: 'You look after as many relatives as you can. Please remove one first.',
  relativeTaken: 'Another relative has already done this. There is nothing to do.',
  relativeIsYou: 'This is your own number. Please fill in the number of your relative.',

  familyCodeWrong: 'The family code is wrong or too old. Please ask your relative for a new one.',
  familyCodeTooMany: 'Too many tries. Please try again in an hour.',
  familyInviteTooMany: 'Too many family codes were made. Please try again in an hour.',
  familyFull: 'This relative has as many guardians as they can have. Please ask them to remove one first.',

  helpTooMany: 'You have asked too often today. In danger, call 110 or 96110 yourself.',
  warningOver: 'This warning is over. If money has just gone, call 110 now.',
  nobodyToTell: 'You have no guardian yet. Please call your family yourself.',
  alertOver: 'This warning is over. You need not call any more. Thank you.',
  callQuota: 'You cannot see more numbers today. Please call 96110.',
  calledQuota: 'You have said too much today. If money is gone, please call 110 now.',
  guardianStays:
    'This registration is new. Whoever guarded before stays for a day; please come back tomorrow.',
  familyUndoOver: 'It is too late to undo. Please make a new family code.',

  taskUnknown: 'We could not find this task. It may have moved on. Please go back to the list.',
  taskStale: 'The task has changed. Please look at what is new first.',
  taskNotYours: 'This task is not yours. Please go back to the list.',
  taskFinal: 'This task is over and cannot be changed. Please go back to the list.',
  colleagueOffDuty: 'This colleague is off duty now. Please choose another one.',
  taskHasNews: 'A new warning came for this person. Please read it before you close the task.',
  outcomeNeedsContact:
    'Nobody has reached this person yet. Please note the contact before you close the task.',
  revealQuota: 'You cannot see more full entries today. Please ask the duty chief.',

  stopPaymentUnknown: 'We could not find this payment. Please refresh the task and try again.',
  stopPaymentSettled: 'This payment already has a result. Please refresh the task.',
  stopPaymentFull: 'This task can hold no more payments. Please ask the desk.',

  reportTooMany: 'Too many reports today. Please come back tomorrow. In an emergency call 96110.',
  reportUnknown: 'We could not find this report. Please refresh and try again.',
  reportAnswered: 'This report already has an answer. Please refresh and look.',
  pictureWrong: 'We could not open this picture. Please choose another one.',

  bindCodeWrong: 'The code is wrong or too old. Please ask the desk for a new one.',
  staffAlreadyBound: 'Your WeChat is bound already. You can start at once.',

  staffUnknown: 'We could not find this person, or they have left. Please choose again.',
  notYourself: 'You cannot remove yourself. Please ask a colleague at the desk.',
  shiftUnknown: 'We could not find this shift. Please refresh and try again.',
  shiftChanged: 'This shift has changed. Please refresh first.',
  shiftPast: 'This time has begun or is over. It cannot be changed any more.',
  roleDiffers: 'The two have different posts. Please choose somebody with the same post.',
  onLeave: 'This person is on leave then. Please choose somebody else.',
  rotationUnknown: 'We could not find this rotation. Please refresh and try again.',
  leaveUnknown: 'We could not find this leave. Please refresh and try again.',
  swapUnknown: 'We could not find this swap. Please refresh and try again.',
  swapClosed: 'This swap already has a result. Please refresh and look.',

  channelUnknown: 'We could not find this QR code. Please refresh the list.',

  clocksStale: 'Somebody has just changed the table. Please look at the newest one and change it again.',

  sourceUnknown: 'We could not find this source. Please refresh the list.',
  sourceStale: 'Somebody has just changed this source. Please refresh and try again.',
  columnMissing: 'The table lacks a column: phone, scam type, risk or time. Please add it and upload again.',
  warningUnknown: 'No warning with this number came in. Please check the number.',
};

export const englishOf = (code: AppError): string => english[code];

/** Whether this build knows an error: a newer server may name one that it doesn't. */
export const isAppError = (value: string): value is AppError =>
  Object.prototype.hasOwnProperty.call(english, value);
