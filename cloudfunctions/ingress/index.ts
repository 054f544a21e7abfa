export { main } from '../_server/wiring/ingress';
