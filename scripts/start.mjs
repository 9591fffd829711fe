// npm start: installs what is missing, then hands over to scripts/start.ts.
import { installDependencies } from './setup.mjs';

installDependencies();
process.argv.splice(2, 0, 'scripts/start.ts');
await import('./run.mjs');
