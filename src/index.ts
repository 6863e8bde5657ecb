import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What one start compiles, the next ones needn't. It lies beside the packages, where nobody can put
// code who couldn't change those too; the usual place is open to every user of the machine.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
await import('./start.ts');
