export { main } from '../_server/wiring/resident';
