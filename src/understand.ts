import { main } from './commands/understand.ts';
process.exitCode = await main(process.argv.slice(2));
