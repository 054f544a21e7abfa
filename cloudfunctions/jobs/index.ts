export { main } from '../_server/wiring/jobs';
