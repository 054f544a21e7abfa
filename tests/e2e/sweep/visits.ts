import { homeAndFamily } from './visits/home';
import { learn } from './visits/learn';
import { own } from './visits/own';
import { trouble } from './visits/trouble';

/** Every page of a resident. A new page is one line in one of these. */
export const residentVisits = [...homeAndFamily, ...own, ...trouble, ...learn];
export { command as commandVisits, police as policeVisits } from './visits/staff';
