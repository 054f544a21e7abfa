export { main } from '../_server/wiring/command';
