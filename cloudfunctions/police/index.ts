export { main } from '../_server/wiring/police';
